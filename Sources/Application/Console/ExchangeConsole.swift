import Channel
import HTTPServer
import MessageModel
import Messages

/// The data-exchange channel as the organizer's staff sees it: queues, dead letters, and what to do about one.
extension Visit {
    func exchange() async throws -> HTTPResponse {
        let staff = try staff()
        let queues = try await bus.call(ExchangeOperations.listQueues, ListQueues(), as: staff).item
        let trail = PageTrail(address)
        let subscriber = request.queryValue("subscriber")
        let letters = try await bus.call(
            ExchangeOperations.listDeadLetters,
            ListDeadLetters(
                subscriber: queues.contains { $0.subscriber == subscriber } ? subscriber : nil,
                limit: Int64(PageTrail.size), after: trail.after), as: staff)
        let page = ExchangePage(
            queues: queues, letters: letters.item,
            paging: trail.paging(
                shown: letters.item.count, count: Int(letters.count), isExact: !letters.more, next: letters.next),
            address: address.setting("done", nil), now: now, done: address["done"].flatMap { .init(rawValue: $0) })
        return show(page)
    }

    func deadLetter(_ id: String) async throws -> HTTPResponse { try await deadLetter(id, staff()) }

    func replay(_ id: String) async throws -> HTTPResponse {
        _ = try await bus.call(ExchangeOperations.replayDeadLetter, ReplayDeadLetter(letter: id), as: staff())
        return done(.replayed)
    }

    func discard(_ id: String) async throws -> HTTPResponse {
        let staff = try staff()
        do {
            _ = try await bus.call(
                ExchangeOperations.discardDeadLetter, DiscardDeadLetter(letter: id, reason: form["reason"] ?? ""),
                as: staff)
            return done(.discarded)
        } catch let problem as Problem where problem.kind == .invalid {
            return try await deadLetter(id, staff, after: problem)
        }
    }

    private func done(_ decision: ExchangePage.Decision) -> HTTPResponse {
        redirect(BusAddress.exchange.setting("done", decision.rawValue))
    }

    private func deadLetter(_ id: String, _ staff: Caller, after refusal: Problem? = nil) async throws -> HTTPResponse {
        let content = try await bus.call(ExchangeOperations.getDeadLetter, GetDeadLetter(letter: id), as: staff)
        let page = DeadLetterPage(
            letter: content.item, content: content.event, hasTrace: try await isKept(content.item.trace, staff),
            action: BusAddress.letter(id), key: key(refusal), state: state(refusal))
        return show(page, refusal: refusal)
    }

    /// Traces are kept for a while only.
    private func isKept(_ trace: String, _ staff: Caller) async throws -> Bool {
        do {
            _ = try await bus.call(TracesOperations.getTrace, GetTrace(trace: trace), as: staff)
            return true
        } catch let problem as Problem where problem.kind == .notFound || problem.kind == .invalid {
            return false
        }
    }
}
