import Channel
import HTTPServer
import MessageModel
import Messages
import Timekeeping

extension Visit {
    /// What staff may follow, with the operation that shows it: who may not ask the one may not follow the other.
    private static let shown = [
        "registrations": RegistrationsOperations.listRegistrations.qualifiedName,
        "mails": MailsOperations.listMails.qualifiedName,
        "participations": ParticipationsOperations.listImports.qualifiedName,
        "receipts": ReceiptsOperations.listReceipts.qualifiedName,
        "partners": PartnersOperations.listPartners.qualifiedName,
        Topic.exchange.service: ExchangeOperations.listQueues.qualifiedName,
    ]
    private static let mostTopics = 64

    /// Follows the topics that the address names.
    func staffStream() async throws -> HTTPResponse {
        let staff = try staff()
        let topics = try topics()
        return try await stream(topics, staff.principal, "staff") { [bus] in
            for topic in topics {
                guard let operation = Self.shown[topic.service] else { throw Problem(.notFound, "notFound") }
                try bus.authorize(operation, staff)
            }
        }
    }

    /// Follows a registration, for whoever reads its page.
    func holderStream(_ id: String) async throws -> HTTPResponse {
        guard let registration = Identifier(id) else { throw Problem(.notFound, "notFound") }
        return try await stream([Topic("registrations", registration)], holder().principal, id) {
            _ = try await view(id)
        }
    }

    private func topics() throws(Problem) -> Set<Topic> {
        let topics = request.query.filter { $0.name == "topic" }.map { Topic(text: $0.value) }
        guard !topics.isEmpty, topics.count <= Self.mostTopics, !topics.contains(nil) else {
            throw Problem(.malformed, "malformed")
        }
        return Set(topics.compactMap { $0 })
    }

    /// - Parameter isPermitted: throws when it is not. It is asked at the beginning, and before each word of a change: a
    ///   stream outlives tokens and rights. While nobody can tell, the word waits: a browser whose stream ends comes again,
    ///   and the more so the less can be answered.
    private func stream(
        _ topics: Set<Topic>, _ principal: Caller.Principal, _ name: String,
        _ isPermitted: @escaping @Sendable () async throws -> Void
    ) async throws -> HTTPResponse {
        try await isPermitted()
        let places = try site.streams.enter(principal, name, from: request.peer)
        let known = (request.headers.first("Last-Event-ID") ?? request.queryValue("since")).flatMap { Int64($0) }
        let body = WrittenBody(isDownload: false) { [bus] writer in
            defer { for place in places { place.leave() } }
            try await bus.changes.follow(topics, since: known) { (watch: ChangeWatch) async throws -> Void in
                // Not all at once after a restart.
                try await writer.write(ServerSentEvent.retry(after: .milliseconds(Int.random(in: 2_000...6_000))))
                var untold: [Topic: Int64] = [:]
                while true {
                    if case .changed(let topics) = try await watch.next() { untold.merge(topics) { max($0, $1) } }
                    do {
                        if !untold.isEmpty { try await isPermitted() }
                    } catch let problem as Problem {
                        if [.unauthenticated, .forbidden, .notFound].contains(problem.kind) { return }
                        try await writer.write(ServerSentEvent.heartbeat)
                        continue
                    }
                    try await writer.write(Self.word(untold))
                    untold = [:]
                }
            }
        }
        return HTTPResponse(
            status: 200,
            headers: SecurityHeaders.unstored + [
                ("Content-Type", "text/event-stream; charset=utf-8"),
                // What proxies hold back would come too late.
                ("X-Accel-Buffering", "no"),
            ], body: .written(body))
    }

    /// That these topics have changed; that nothing has, where there is none.
    private static func word(_ topics: [Topic: Int64]) -> [UInt8] {
        guard let last = topics.values.max() else { return ServerSentEvent.heartbeat }
        return ServerSentEvent.event("changed", id: "\(last)", topics.map { "\($0.key) \($0.value)" }.sorted())
    }
}
