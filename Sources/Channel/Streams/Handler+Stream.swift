import MessageModel
import Messages
import Threading

/// The code of a streaming operation: takes messages at its own pace and gives messages at the pace of whoever takes them.
package typealias Streaming<Request: Message, Reply: Message> =
    @Sendable (ItemStream<Request>, ServiceCall, Replies<Reply>) async throws -> Void

/// Where a streaming operation puts its replies.
package struct Replies<Reply: Message>: Sendable {
    let pipe: Pipe<Reply>
    let tally: Tally

    /// Comes back when the reply before was taken. Throws `CancellationError` when nobody takes any more.
    package func send(_ reply: Reply) async throws {
        guard tally.countsOneMore() else {
            throw Problem(.internalError, "internalError", cause: "more than the one reply of the contract")
        }
        try await pipe.send(reply)
    }
}

/// Counts messages, of which a contract allows one or many.
final class Tally: Sendable {
    private let many: Bool
    private let count = Guarded(0)

    init(many: Bool?) { self.many = many == true }

    /// False: there was one already, and that is all.
    func countsOneMore() -> Bool {
        count.withLock { count in
            count += 1
            return many || count == 1
        }
    }
}

extension Handler {
    /// An operation that takes or gives many messages, as its contract says. Called like any other, with one message, it
    /// must answer with one.
    package static func stream<Request, Reply>(
        _ operation: StreamOperation<Request, Reply>, _ stream: @escaping Streaming<Request, Reply>
    ) -> Handler {
        let one: @Sendable (Request, ServiceCall) async throws -> Reply = { request, call in
            guard call.contract.operation.streamsOut != true else { throw Problem(.unsupported, "streams") }
            let pipe = Pipe<Reply>()
            async let work: Void = {
                do {
                    try await stream(ItemStream([request]), call, Replies(pipe: pipe, tally: Tally(many: false)))
                    pipe.finish()
                } catch { pipe.finish(error) }
            }()
            guard let reply = try await pipe.take() else {
                throw Problem(.internalError, "internalError", cause: "\(call.contract.qualifiedName) did not answer")
            }
            // What goes wrong after the reply is an answer, too.
            _ = try await pipe.take()
            await work
            return reply
        }
        return Handler(
            service: operation.service, name: operation.name,
            work: Work(kinds: [.read, .write], run: one, stream: stream))
    }
}
