import MessageModel
import Messages
import Threading

@testable import Channel

/// Imports that can be too busy for some companies.
final class BusyImports: Sendable {
    /// The ends of the names of companies that are deferred.
    let deferred = Guarded<[String]>([])
    /// How often a company was imported.
    let calls = Guarded(0)
    /// What is named for when to come again.
    private let wait: Duration

    init(wait: Duration = .seconds(1)) { self.wait = wait }

    func replace(_ services: [Service]) -> [Service] {
        services.map { service in
            guard service.name == "imports" else { return service }
            return Service(service.name, data: service.data, handlers: service.handlers.map(replace))
        }
    }

    private func replace(_ handler: Handler) -> Handler {
        guard let work = handler.work as? Work<ImportExhibitor, ExhibitorImported> else { return handler }
        return .process(ImportsOperations.importExhibitor) { [self] request, call in
            if deferred.withLock({ $0.contains { request.companyName.hasSuffix($0) } }) {
                throw Problem(.busy, "queueFull", retryAfter: wait)
            }
            calls.withLock { $0 += 1 }
            return try await work.run(request, call)
        }
    }
}
