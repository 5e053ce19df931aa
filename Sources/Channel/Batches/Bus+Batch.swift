import Hub
import MessageModel
import Messages

extension Bus {
    /// Messages at work of all batches together: what people ask finds places in every service besides.
    static let batchSeatCount = 128

    /// Calls for each message of a batch the operation that it is for, as often as it comes with one effect by the id in its
    /// envelope, and says in the order of the batch what became of each. Up to 64 are at work side by side; the next message
    /// is taken when there is room, so a long batch needs no more memory than a short one. `sent` is not looked at: a sender's
    /// clock may be wrong.
    ///
    /// - Parameters:
    ///   - caller: a partner: its code is the sender that the envelopes must name.
    ///   - types: the elements that it may send.
    /// - Throws: at the end, what `messages` threw; what came before it is told first.
    package func batch(
        _ messages: ItemStream<IncomingMessage>, as caller: Caller, accepting types: Set<String>
    ) -> ItemStream<MessageOutcome> {
        ItemStream(begin: { [self] in
            var batch = Batch(messages.makeAsyncIterator(), BatchSender(self, caller, accepting: types))
            return { try await batch.next() }
        })
    }
}

/// A batch on its way: its messages that are at work.
private struct Batch {
    private static let width = 64
    /// A batch whose next message finds no seat for so long is broken off.
    private static let patience = Duration.seconds(60)

    private var messages: ItemStream<IncomingMessage>.Iterator
    private let sender: BatchSender
    private let order = BatchOrder()
    private var atWork: [Task<MessageOutcome, Never>] = []
    private var count = 0
    /// How the messages ended.
    private var end: Result<Void, any Error>?

    init(_ messages: ItemStream<IncomingMessage>.Iterator, _ sender: BatchSender) {
        (self.messages, self.sender) = (messages, sender)
    }

    mutating func next() async throws -> MessageOutcome? {
        while end == nil, atWork.count < Self.width { await begin() }
        guard !atWork.isEmpty else {
            try end?.get()
            return nil
        }
        return await atWork.removeFirst().value
    }

    /// Sets the next message to work.
    private mutating func begin() async {
        do {
            guard let message = try await messages.next() else { return end = .success(()) }
            let seats = sender.bus.batchSeats
            try await seats.enter(size: Bus.batchSeatCount, until: .now + Self.patience)
            let place = BatchPlace(count, in: order)
            count += 1
            atWork.append(
                Task.immediate { [sender] in
                    defer {
                        place.pass()
                        seats.leave()
                    }
                    return MessageOutcome(message, await sender.send(message, place))
                })
        } catch {
            end = .failure(error)
        }
    }
}

/// Whose messages a batch holds, and which it may send.
private final class BatchSender: Sendable {
    let bus: Bus
    private let caller: Caller
    /// The operations of those elements that it may send and that are for one.
    private let operations: [String: OperationContract]

    init(_ bus: Bus, _ caller: Caller, accepting types: Set<String>) {
        (self.bus, self.caller) = (bus, caller)
        let kind = caller.principal.kind
        operations = types.reduce(into: [:]) { $0[$1] = bus.registry.operation(taking: $1, from: kind) }
    }

    func send(_ message: IncomingMessage, _ place: BatchPlace) async -> MessageOutcome.Verdict {
        do {
            let (envelope, operation, request) = try read(message)
            var caller = caller
            (caller.idempotencyKey, caller.lane, caller.place) = (envelope.id, .bulk, place)
            let reply = try await bus.call(operation, request, as: caller)
            return place.repeatedAnswer ? .duplicate(reply) : .accepted(reply)
        } catch {
            return MessageOutcome.Verdict(
                error as? Problem ?? Problem(.internalError, "internalError", cause: "\(error)"))
        }
    }

    /// A message of this sender, in its envelope, for an operation that it may use.
    private func read(_ message: IncomingMessage) throws -> (Envelope, OperationContract, Record) {
        let request = try message.body.get()
        guard let envelope = try message.envelope.map({ try Envelope($0) }) else {
            throw Problem.invalid("", "envelopeRequired")
        }
        guard caller.principal == .partner(envelope.sender) else { throw Problem.invalid("@sender", "sender") }
        guard let operation = operations[message.element] else { throw Problem.invalid("@type", "notPermitted") }
        return (envelope, operation, request)
    }
}
