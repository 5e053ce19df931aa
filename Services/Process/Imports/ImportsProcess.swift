import Channel
import Messages

extension Service {
    /// Exhibitors that lists and partners name come to an edition. Owns no table.
    package static func imports() -> Service {
        Service(
            "imports",
            handlers: [
                .process(ImportsOperations.importExhibitor) { request, call in try await request.run(call) },
                .process(ImportsOperations.importExhibitors) { request, call in try await request.run(call) },
                .process(ImportsOperations.checkExhibitors) { request, call in try await request.run(call) },
                .process(ImportsOperations.undoImport) { request, call in try await request.run(call) },
            ])
    }
}
