import HTTPServer

/// One page's address and what answers it. A segment that begins with a colon matches anything and is handed over.
struct Route: Sendable {
    let method: String
    private let pattern: [Substring]
    let answer: @Sendable (Visit, [String]) async throws -> HTTPResponse

    init(
        _ method: String, _ path: String,
        _ answer: @escaping @Sendable (Visit, [String]) async throws -> HTTPResponse
    ) {
        self.method = method
        pattern = path.split(separator: "/")
        self.answer = answer
    }

    /// What stands for the colons; nil: another path.
    func match(_ path: [String]) -> [String]? {
        guard path.count == pattern.count else { return nil }
        var captured: [String] = []
        for (segment, part) in zip(path, pattern) {
            if part.first == ":" {
                captured.append(segment)
            } else if segment != part {
                return nil
            }
        }
        return captured
    }
}

extension [Route] {
    /// The route for a request; or which methods its path has; both empty when there is no such page.
    func find(_ method: String, _ path: [String]) -> (route: Route, captured: [String])? {
        for route in self where route.method == method {
            if let captured = route.match(path) { return (route, captured) }
        }
        return nil
    }

    func methods(of path: [String]) -> [String] { filter { $0.match(path) != nil }.map(\.method) }
}
