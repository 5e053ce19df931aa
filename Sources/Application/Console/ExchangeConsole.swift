import Channel
import HTTPServer
import MessageModel
import Messages

/// The data-exchange channel as the organizer's staff sees it: queues, dead letters, and what to do about one.
extension Visit {
    private static let path = "/console/bus/exchange"

    func exchange() async throws -> HTTPResponse {
        let staff = try staff()
        let trail = PageTrail(address)
        let subscriber = request.queryValue("subscriber").flatMap { $0.isEmpty ? nil : $0 }
        let queues = try await bus.call(ExchangeOperations.listQueues, ListQueues(), as: staff).item
        let letters = try await bus.call(
            ExchangeOperations.listDeadLetters,
            ListDeadLetters(
                subscriber: queues.contains { $0.subscriber == subscriber } ? subscriber : nil,
                limit: Int64(PageTrail.size), after: trail.after), as: staff)
        let page = ExchangePage(
            queues: queues, letters: letters.item,
            paging: trail.paging(
                shown: letters.item.count, count: Int(letters.count), isExact: !letters.more, next: letters.next),
            address: address, now: now)
        return show(page, home: Address("/console/registrations"))
    }

    func deadLetter(_ id: String) async throws -> HTTPResponse { try await deadLetter(id, staff()) }

    func replay(_ id: String) async throws -> HTTPResponse {
        _ = try await bus.call(ExchangeOperations.replayDeadLetter, ReplayDeadLetter(letter: id), as: staff())
        return redirect(Address(Self.path))
    }

    func discard(_ id: String) async throws -> HTTPResponse {
        let staff = try staff()
        do {
            _ = try await bus.call(
                ExchangeOperations.discardDeadLetter, DiscardDeadLetter(letter: id, reason: form["reason"] ?? ""),
                as: staff)
            return redirect(Address(Self.path))
        } catch let problem as Problem where problem.kind == .invalid {
            return try await deadLetter(id, staff, after: problem)
        }
    }

    private func deadLetter(_ id: String, _ staff: Caller, after refusal: Problem? = nil) async throws -> HTTPResponse {
        let content = try await bus.call(ExchangeOperations.getDeadLetter, GetDeadLetter(letter: id), as: staff)
        let page = DeadLetterPage(
            letter: content.item, content: content.event, list: Address(Self.path), action: "\(Self.path)/\(id)",
            key: key(refusal), state: state(refusal))
        return show(page, refusal: refusal, home: Address("/console/registrations"))
    }
}
