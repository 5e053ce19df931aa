import Channel
import HTTPServer
import Localization
import Logging
import MessageModel
import Metrics
import Timekeeping

/// The application layer as the HTTP server sees it: pages for people, the gateway for programs, and what watches both.
package struct Site: HTTPHandler {
    let bus: Bus
    let readiness: Readiness
    let strings: Strings
    let clock: WallClock
    /// Where the public reaches this installation, for links; it is known once the server listens.
    let publicAddress: @Sendable () -> String
    private(set) var credentials: Credentials
    let assets = Assets()
    let house = HouseName()
    private(set) var reference: Reference
    /// Answered at `/metrics`; nil: not there.
    private(set) var metrics: MetricRegistry?
    let streams: LiveStreams
    private var gateway: Gateway
    private let exchangeGateway: ExchangeGateway
    private let answers: ProgramAnswers
    let log: Log
    private static let everybodysRoutes = serverRoutes + referenceRoutes + publicRoutes + liveRoutes
    private static let administrationRoutes =
        watcherRoutes + consoleRoutes + partyRoutes + partnerRoutes + busRoutes + consoleLiveRoutes
    private var routes = everybodysRoutes + administrationRoutes

    /// What staff and watchers ask for, who are the last to be sent away.
    private static let urgent: Set<String?> = ["console", "healthz", "metrics", "readyz"]

    /// - Parameters:
    ///   - organizerPassword: opens the console; nil: nobody gets in.
    ///   - readiness: what `/readyz` tells; nil: of the hub and the queues.
    ///   - publicMetrics: what everybody may read at `/metrics`.
    ///   - streams: how many pages may follow what changes.
    package init(
        bus: Bus, readiness: Readiness? = nil, organizerPassword: String?,
        publicAddress: @escaping @Sendable () -> String, publicMetrics: MetricRegistry? = nil,
        streams: StreamLimits = .standard, clock: WallClock = .system, log: Log
    ) throws {
        self.bus = bus
        self.readiness = readiness ?? Readiness(bus)
        reference = Reference(bus.registry)
        self.clock = clock
        self.publicAddress = publicAddress
        self.log = log
        metrics = publicMetrics
        self.streams = LiveStreams(streams, venues: bus.venues)
        strings = try .application()
        credentials = .stated(OrganizerPassword(organizerPassword, bus.limits, venues: bus.venues))
        answers = ProgramAnswers(strings: strings)
        gateway = Gateway(bus: bus, answers: answers, credentials: credentials, publicAddress: publicAddress)
        exchangeGateway = ExchangeGateway(
            bus: bus, answers: answers, feed: ExchangeFeed(bus: bus, publicAddress: publicAddress))
    }

    /// The same for a socket that only the owner of the data directory can reach: whoever asks there is staff, and may read
    /// the metrics.
    package func local(metrics: MetricRegistry) -> Site {
        var site = administration(metrics: metrics)
        site.credentials = .local
        site.gateway.credentials = .local
        return site
    }

    /// The same without what another listener has for staff: console, staff's operations, readiness and metrics are not there,
    /// and nobody is staff.
    package func withoutAdministration() -> Site {
        var site = self
        site.routes = Self.everybodysRoutes
        site.reference = Reference(bus.registry, forStaff: false)
        site.credentials = .tokens
        site.gateway.credentials = .tokens
        return site
    }

    /// The same with metrics, for a listener that is not the public's.
    package func administration(metrics: MetricRegistry) -> Site {
        var site = self
        site.metrics = metrics
        return site
    }

    /// Where an operation is called, as a request line has it.
    package static func path(_ service: String, _ operation: String) -> String { Gateway.path(service, operation) }

    /// What asks for the methods (RFC 9110 §9.3.7) gets those that a refusal of its method names.
    package func admit(_ head: HTTPRequest) -> Admission {
        let admission = decide(head)
        guard head.method == "OPTIONS", case .refuse(let refusal) = admission, let allowed = refusal.header("Allow")
        else { return admission }
        return .refuse(HTTPResponse(status: 204, headers: SecurityHeaders.unstored + [("Allow", allowed)]))
    }

    private func decide(_ head: HTTPRequest) -> Admission {
        if Gateway.answers(head) { return gateway.admit(head) }
        if ExchangeGateway.answers(head) { return exchangeGateway.admit(head) }
        do throws(Problem) {
            if head.path.first == "console", credentials.canBeStaff { _ = try credentials.requireStaff(head) }
            _ = try routes.find(head)
            let isUrgent = Self.urgent.contains(head.path.first)
            guard head.method == "POST" else { return .accept(bodyLimit: 0, isUrgent: isUrgent) }
            try head.requireThisSite(publicAddress())
            guard MediaType(head.headers.first("Content-Type")) == .form else {
                throw Problem(.unsupported, "unsupportedMediaType")
            }
            return .accept(bodyLimit: Gateway.bodyLimit, isUrgent: isUrgent)
        } catch {
            return .refuse(problemPage(error, Visit(head, self)))
        }
    }

    package func respond(to request: HTTPRequest) async -> HTTPResponse {
        guard let purpose = purpose(of: request) else { return await answer(request, to: nil) }
        return await bus.entrance.pass(purpose) { await answer(request, to: $0) }
            ?? refusal(Entrance.refusal(), of: request)
    }

    private func answer(_ request: HTTPRequest, to guest: Guest?) async -> HTTPResponse {
        if Gateway.answers(request) { return await gateway.respond(to: request, as: guest) }
        if ExchangeGateway.answers(request) { return await exchangeGateway.respond(to: request) }
        let span = RequestSpan(request, bus)
        var visit = Visit(request, self, context: span.context, guest: guest)
        var name = "?"
        do {
            let (route, captured) = try routes.find(request)
            name = route.name
            if request.method == "POST" {
                visit = Visit(
                    request, self, form: try PostedForm(request.body), context: span.context, guest: guest)
            }
            return span.end(name, try await route.answer(visit, captured))
        } catch {
            return span.end(name, problemPage(error, visit))
        }
    }

    package func refusal(_ status: Int, of head: HTTPRequest) -> HTTPResponse {
        if let answer = Self.unready(status, head) { return answer }
        let problem =
            switch status {
            case 413:
                Problem(
                    .tooLarge, "tooLarge", parameters: ["limit": "\(head.method == "POST" ? Gateway.bodyLimit : 0)"])
            case 415: Problem(.unsupported, "unsupportedEncoding", parameters: ["encodings": "gzip"])
            default: Problem(.busy, "busy")
            }
        return refusal(problem, of: head)
    }

    private func refusal(_ problem: Problem, of head: HTTPRequest) -> HTTPResponse {
        let isProgram = Gateway.answers(head) || ExchangeGateway.answers(head)
        return isProgram ? answers.refusal(problem, head) : problemPage(problem, Visit(head, self))
    }

    /// What a guest comes for; nil: it is staff or a partner, which come in by ways of their own, or asks for what is no work.
    private func purpose(of head: HTTPRequest) -> Entrance.Purpose? {
        if Gateway.answers(head) { return gateway.purpose(of: head) }
        let isFree = head.path.first == "assets" || Self.urgent.contains(head.path.first)
        return isFree || ExchangeGateway.answers(head) ? nil : head.method == "POST" ? .writing : .reading
    }

    /// Whether there is a page to read at this path.
    func isReadable(_ path: [String]) -> Bool {
        routes.contains { $0.method == "GET" && $0.match(path) != nil }
    }

    private func problemPage(_ error: any Error, _ visit: Visit) -> HTTPResponse {
        // A problem has been logged by whoever found it.
        if !(error is Problem) {
            log.error("page.failed", ["path": visit.request.target, "trace": visit.trace, "cause": "\(error)"])
        }
        return visit.problemPage(Problem(error))
    }
}
