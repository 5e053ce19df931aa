import MessageModel
import Messages
import Threading

@testable import Channel

/// A desk that a partner sends guests to, one message each, and the messages.
enum BatchSample {
    typealias Look = @Sendable (String) async throws -> Void

    static let admit = ServiceOperation<GetPartner, EditionStored>(service: "desk", name: "admit")

    /// Looks at each guest, then signs it: the id of the answer tells in which order.
    static func desk(_ look: @escaping Look = { _ in }) -> Service {
        Service(
            "desk",
            handlers: [
                .process(admit) { request, call in
                    try await look(request.code)
                    return try await call.decide { transaction in
                        try call.call(Reception.sign, GetEdition(code: request.code), in: transaction)
                    }
                }
            ])
    }

    static func contract(deadline: Int64 = 60_000, places: Int64? = nil) -> Contract {
        Contract(
            service: "desk", layer: .process, description: "Takes guests.", concurrentCalls: places,
            operation: [
                .sample(
                    "admit", request: "getPartner", kind: .write, caller: [.partner], idempotent: true,
                    deadline: deadline, rateLimit: RateLimit(count: 2, seconds: 60))
            ])
    }

    static func bus(
        deadline: Int64 = 60_000, places: Int64? = nil, _ look: @escaping Look = { _ in }
    ) throws -> TestBus {
        try TestBus(also: [desk(look)], contracts: [contract(deadline: deadline, places: places)])
    }

    /// A message in its envelope, as a line of JSON.
    static func line(
        _ id: String, _ guest: String, sender: String = "erp", type: String = "getPartner", sent: String = "2026-03-01"
    ) -> String {
        #"{"id":"\#(id)","type":"\#(type)","sender":"\#(sender)","sent":"\#(sent)T08:30:00Z","body":{"code":"\#(guest)"}}"#
    }

    /// Each guest in a message with its own name for an id.
    static func lines(_ guests: [String]) -> [String] { guests.map { line($0, $0) } }

    static func messages(_ lines: [String]) throws -> [IncomingMessage] {
        let reader = MessageReader(.json, WantedMessages(Vocabulary.catalogue))
        Array(lines.joined(separator: "\n").utf8).withUnsafeBufferPointer { reader.feed($0) }
        reader.finish()
        var messages: [IncomingMessage] = []
        while let message = try reader.next() { messages.append(message) }
        return messages
    }
}

extension TestBus {
    /// What becomes of the messages of the partner `erp`.
    func batch(_ lines: [String], accepting types: Set<String> = ["getPartner"]) async throws -> [MessageOutcome] {
        let messages = ItemStream(try BatchSample.messages(lines))
        var outcomes: [MessageOutcome] = []
        for try await outcome in bus.batch(messages, as: Caller(.partner("erp")), accepting: types) {
            outcomes.append(outcome)
        }
        return outcomes
    }
}

extension MessageOutcome {
    /// The outcome in a word, with what was wrong.
    var word: String {
        switch verdict {
        case .accepted: "accepted"
        case .duplicate: "duplicate"
        case .refused(let problem):
            "refused \(problem.errors.first.map { "\($0.path) \($0.rule)" } ?? problem.code)"
        case .deferred(let problem): "deferred \(problem.code)"
        }
    }

    /// The id in the reply; nil: there is none.
    var made: Int? {
        switch verdict {
        case .accepted(let reply), .duplicate(let reply):
            if case .text(let id)? = reply["id"] { Int(id) } else { nil }
        case .refused, .deferred: nil
        }
    }
}
