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

struct StreamWork<Request: Message, Reply: Message>: Work {
    let stream: Streaming<Request, Reply>
    var kinds: Set<OperationKind> { [.read, .write] }
    var keepsDeadlines: Bool { false }
    var streams: Bool { true }

    /// Called like any other, with one message: it must answer with one.
    func run(_ request: Request, _ call: ServiceCall) async throws -> Reply {
        guard call.contract.operation.streamsOut != true else { throw Problem(.unsupported, "streams") }
        let (pipe, stream) = (Pipe<Reply>(), stream)
        async let work: Void = {
            do {
                try await stream(ItemStream([request]), call, Replies(pipe: pipe, tally: Tally(many: false)))
                pipe.finish()
            } catch { pipe.finish(error) }
        }()
        guard let reply = try await pipe.take() else {
            throw Problem(.internalError, "internalError", cause: "\(call.contract.qualifiedName) did not answer")
        }
        pipe.leave()
        await work
        return reply
    }
}

extension Handler {
    /// An operation that takes or gives many messages, as its contract says.
    package static func stream<Request, Reply>(
        _ operation: StreamOperation<Request, Reply>, _ run: @escaping Streaming<Request, Reply>
    ) -> Handler {
        Handler(service: operation.service, name: operation.name, work: StreamWork(stream: run))
    }
}
