import Channel
import Messages

extension Service {
    /// Exhibitors that lists and partners name come to an edition, and change there. Owns no table.
    package static func imports() -> Service {
        Service(
            "imports",
            handlers: [
                .process(ImportsOperations.importExhibitor) { request, call in try await request.run(call) },
                .process(ImportsOperations.importExhibitors) { request, call in try await request.run(call) },
                .process(ImportsOperations.checkExhibitors) { request, call in try await request.run(call) },
                .process(ImportsOperations.undoImport) { request, call in try await request.run(call) },
                .process(ImportsOperations.getImportedParty) { request, call in
                    try await call.look { ImportedParty(try BroughtOrganization(request).find(call, in: $0)) }
                },
                .process(ImportsOperations.updateParty) { request, call in try await request.run(call) },
            ])
    }
}
