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
    /// How often a company was deferred.
    let refusals = Guarded(0)
    /// What they are deferred with.
    private let problem: Problem

    init(_ problem: Problem) { self.problem = problem }

    /// - Parameter wait: what is named for when to come again.
    convenience init(wait: Duration = .seconds(1)) { self.init(Problem(.busy, "queueFull", retryAfter: wait)) }

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
                refusals.withLock { $0 += 1 }
                throw problem
            }
            calls.withLock { $0 += 1 }
            return try await work.run(request, call)
        }
    }
}
