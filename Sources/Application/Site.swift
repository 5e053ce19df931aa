import Channel
import HTTPServer
import Localization
import Logging
import MessageModel
import Metrics
import Resources
import Timekeeping

/// The application layer as the HTTP server sees it: pages for people, the gateway for programs, and what watches both.
package struct Site: HTTPHandler {
    let bus: Bus
    let strings: Strings
    let clock: WallClock
    /// Where the public reaches this installation, for links; it is known once the server listens.
    let publicAddress: @Sendable () -> String
    let password: OrganizerPassword
    let gateway: Gateway
    private let assets = Assets()
    private let metrics: MetricRegistry?
    private let log: Log
    private static let routes = publicRoutes + consoleRoutes

    /// - Parameters:
    ///   - organizerPassword: opens the console; nil: nobody gets in.
    ///   - publicMetrics: answered at `/metrics`; nil: not there.
    package init(
        bus: Bus, organizerPassword: String?, publicAddress: @escaping @Sendable () -> String,
        publicMetrics: MetricRegistry? = nil, clock: WallClock = .system, log: Log
    ) throws {
        self.bus = bus
        self.clock = clock
        self.publicAddress = publicAddress
        self.log = log
        metrics = publicMetrics
        strings = try Strings(
            Resource.all { $0.hasPrefix("Sources/") && $0.hasSuffix(".strings") }.map {
                Strings.Table(path: $0.path, bytes: $0.bytes)
            })
        password = OrganizerPassword(organizerPassword, clock: clock)
        gateway = Gateway(bus: bus, strings: strings, password: password)
    }

    package func admit(_ head: HTTPRequest) -> Admission {
        if head.path.first == "api" { return gateway.admit(head) }
        guard head.method == "POST" else { return .accept(bodyLimit: 0) }
        guard head.isFromThisSite else { return .refuse(refusal(Problem(.forbidden, "crossSite"), head)) }
        guard MediaType(head.headers.first("Content-Type")) == .form else {
            return .refuse(refusal(Problem(.unsupported, "unsupportedMediaType"), head))
        }
        return .accept(bodyLimit: Gateway.bodyLimit)
    }

    package func respond(to request: HTTPRequest) async -> HTTPResponse {
        switch request.path.first {
        case "api": return await gateway.respond(to: request)
        case "assets" where request.path.count == 2 && request.method == "GET":
            if let answer = assets.answer(request.path[1], request) { return answer }
        case "healthz" where request.path.count == 1: return .text("ok", status: 200)
        case "metrics" where request.path.count == 1:
            if let metrics { return .text(metrics.text(), status: 200) }
        default: break
        }
        return await page(request)
    }

    package func refusal(_ status: Int, of head: HTTPRequest) -> HTTPResponse {
        let problem =
            status == 413
            ? Problem(.tooLarge, "tooLarge", parameters: ["limit": String(Gateway.bodyLimit)]) : Problem(.busy, "busy")
        return head.path.first == "api" ? gateway.refusal(problem, head) : refusal(problem, head)
    }

    private func page(_ request: HTTPRequest) async -> HTTPResponse {
        let visit = Visit(request, self)
        do {
            if let (route, captured) = Self.routes.find(request.method, request.path) {
                return try await route.answer(visit, captured)
            }
            let methods = Self.routes.methods(of: request.path)
            guard methods.isEmpty else {
                return .text(
                    "Allowed: \(methods.joined(separator: ", "))", status: 405,
                    headers: [("Allow", methods.joined(separator: ", "))])
            }
            throw Problem(.notFound, "notFound")
        } catch {
            return problemPage(error, visit)
        }
    }

    private func problemPage(_ error: any Error, _ visit: Visit) -> HTTPResponse {
        let problem = (error as? Problem) ?? Problem(.internalError, "internalError", cause: "\(error)")
        if problem.kind == .internalError {
            log.error(
                "page.failed", ["path": visit.request.target, "trace": visit.trace, "cause": problem.cause ?? ""])
        }
        let words = ProblemWords(strings: strings, language: visit.text.language)
        let detail = problem.errors.first.map(words.sentence) ?? ""
        var answer = visit.show(
            ProblemPage(problem.page, detail: detail, trace: visit.trace, home: Address("/")), status: problem.status)
        answer.headers += problem.headers
        return answer
    }

    private func refusal(_ problem: Problem, _ head: HTTPRequest) -> HTTPResponse {
        problemPage(problem, Visit(head, self))
    }
}

extension Problem {
    fileprivate var page: ProblemPage.Kind {
        switch kind {
        case .unauthenticated: .signInNeeded
        case .forbidden: .forbidden
        case .notFound: .notFound
        case .tooMany: .tooMany
        case .busy, .unknownOutcome: .busy
        case .conflict, .invalid, .malformed, .tooLarge, .unsupported, .internalError: .failed
        }
    }
}
