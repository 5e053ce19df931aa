import Hub
import MessageModel
import Messages

/// The code of one operation, under its typed name. The kind of code follows from the kind of operation: data
/// operations are synchronous functions over a borrowed snapshot or transaction; all others are asynchronous.
package struct Handler: Sendable {
    let service: String
    let name: String
    let work: any AnyWork

    /// A data operation that only reads.
    package static func read<Request, Reply>(
        _ operation: DataOperation<Request, Reply>,
        _ run: @escaping @Sendable (Request, borrowing Snapshot) throws -> Reply
    ) -> Handler {
        read(operation) { request, _, snapshot in try run(request, snapshot) }
    }

    /// A data operation that only reads, and not the same for every caller.
    package static func read<Request, Reply>(
        _ operation: DataOperation<Request, Reply>,
        _ run: @escaping @Sendable (Request, ServiceCall, borrowing Snapshot) throws -> Reply
    ) -> Handler {
        Handler(
            service: operation.service, name: operation.name,
            work: Work(
                kinds: [.read], keepsDeadlines: true,
                run: { request, call in try await call.look { view in try run(request, call, view) } },
                view: run, join: { request, call, transaction in try run(request, call, transaction.snapshot) }))
    }

    /// A data operation that may write. It can run twice and has no effect outside its transaction.
    package static func write<Request, Reply>(
        _ operation: DataOperation<Request, Reply>,
        _ run: @escaping @Sendable (Request, borrowing Transaction) throws -> Reply
    ) -> Handler {
        write(operation) { request, _, transaction in try run(request, transaction) }
    }

    /// A data operation that may write, and asks other data services within its transaction.
    package static func write<Request, Reply>(
        _ operation: DataOperation<Request, Reply>,
        _ run: @escaping @Sendable (Request, ServiceCall, borrowing Transaction) throws -> Reply
    ) -> Handler {
        Handler(
            service: operation.service, name: operation.name,
            work: Work(
                kinds: [.write], keepsDeadlines: true,
                run: { request, call in
                    try await call.decide { transaction in try run(request, call, transaction) }
                }, join: run))
    }

    /// An operation of a process, an external unit or the application.
    package static func process<Request, Reply>(
        _ operation: ServiceOperation<Request, Reply>,
        _ run: @escaping @Sendable (Request, ServiceCall) async throws -> Reply
    ) -> Handler {
        Handler(
            service: operation.service, name: operation.name, work: Work(kinds: [.read, .write], run: run))
    }
}

/// What stands behind an operation. A class, because every call looks it up.
final class Work<Request: Message, Reply: Message>: AnyWork {
    /// What the code can be, as contracts spell it.
    let kinds: Set<OperationKind>
    /// Whether it is over at the call's deadline by itself, as everything in the hub is.
    let keepsDeadlines: Bool
    let run: @Sendable (Request, ServiceCall) async throws -> Reply
    /// The same in a view that another service has; nil: it needs more than a view.
    let view: (@Sendable (Request, ServiceCall, borrowing Snapshot) throws -> Reply)?
    /// The same within another service's transaction; nil: it cannot join one.
    let join: (@Sendable (Request, ServiceCall, borrowing Transaction) throws -> Reply)?
    /// The same for many messages; nil: it takes one and gives one.
    let stream: Streaming<Request, Reply>?

    init(
        kinds: Set<OperationKind>, keepsDeadlines: Bool = false,
        run: @escaping @Sendable (Request, ServiceCall) async throws -> Reply,
        view: (@Sendable (Request, ServiceCall, borrowing Snapshot) throws -> Reply)? = nil,
        join: (@Sendable (Request, ServiceCall, borrowing Transaction) throws -> Reply)? = nil,
        stream: Streaming<Request, Reply>? = nil
    ) {
        self.kinds = kinds
        self.keepsDeadlines = keepsDeadlines
        self.run = run
        self.view = view
        self.join = join
        self.stream = stream
    }
}

/// Work for a caller that knows the operation by name only. A cast to the very `Work` is cheap, unlike one to a protocol
/// with messages.
protocol AnyWork: AnyObject, Sendable {
    var keepsDeadlines: Bool { get }
    var replyType: RecordType { get }
    func run(record: Record, _ call: ServiceCall) async throws -> Record
    /// What contract and code disagree about; nil: nothing.
    func disagreement(with contract: OperationContract) -> String?
}

extension Work {
    var replyType: RecordType { Reply.recordType }

    func run(record: Record, _ call: ServiceCall) async throws -> Record {
        try await run(Request(record), call).record
    }

    func disagreement(with contract: OperationContract) -> String? {
        let operation = contract.operation
        guard Request.element == operation.request, Reply.element == operation.reply else {
            return "\(contract.name): the contract says \(operation.request) → \(operation.reply), "
                + "the code \(Request.element) → \(Reply.element)"
        }
        guard kinds.contains(operation.kind) else {
            return "\(contract.name): the contract says \(operation.kind), the code does not"
        }
        guard (stream != nil) == contract.streams, !(contract.streams && contract.isIdempotent) else {
            return "\(contract.name): contract and code stream both or neither, and a stream cannot be repeated"
        }
        return nil
    }
}
