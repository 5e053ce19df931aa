import HTTPServer
import MessageModel
import Timekeeping

/// One page's address and what answers it. A segment that begins with a colon is handed over: `:id` matches ids only,
/// any other name matches anything.
struct Route: Sendable {
    let method: String
    /// The method and the path with its colons: what a trace calls it.
    let name: String
    private let pattern: [Substring]
    let answer: @Sendable (Visit, [String]) async throws -> HTTPResponse

    init(
        _ method: String, _ path: String,
        _ answer: @escaping @Sendable (Visit, [String]) async throws -> HTTPResponse
    ) {
        self.method = method
        name = "\(method) \(path)"
        pattern = path.split(separator: "/")
        self.answer = answer
    }

    /// What stands for the colons; nil: another path.
    func match(_ path: [String]) -> [String]? {
        guard path.count == pattern.count else { return nil }
        var captured: [String] = []
        for (segment, part) in zip(path, pattern) {
            if part.first == ":" {
                if part == ":id", Identifier(segment) == nil { return nil }
                captured.append(segment)
            } else if segment != part {
                return nil
            }
        }
        return captured
    }
}

extension [Route] {
    /// The route of a request, with what stands for its colons. Throws `notFound` when there is no such page, and
    /// `methodNotAllowed` when it is used in another way.
    func find(_ request: HTTPRequest) throws(Problem) -> (route: Route, captured: [String]) {
        let here = compactMap { route in route.match(request.path).map { (route: route, captured: $0) } }
        guard !here.isEmpty else { throw Problem(.notFound, "notFound") }
        guard let found = here.first(where: { $0.route.method == request.method }) else {
            throw .methodNotAllowed(here.map(\.route.method))
        }
        return found
    }
}
