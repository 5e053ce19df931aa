import Hub
import MessageModel
import Messages

/// The code of one operation, under its typed name. The kind of code follows from the kind of operation: data
/// operations are synchronous functions over a borrowed snapshot or transaction; all others are asynchronous.
package struct Handler: Sendable {
    let service: String
    let name: String
    let work: any Work

    /// A data operation that only reads.
    package static func read<Request, Reply>(
        _ operation: DataOperation<Request, Reply>,
        _ run: @escaping @Sendable (Request, borrowing Snapshot) throws -> Reply
    ) -> Handler {
        Handler(service: operation.service, name: operation.name, work: ReadWork(run: run))
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
        Handler(service: operation.service, name: operation.name, work: WriteWork(run: run))
    }

    /// An operation of a process, an external unit or the application.
    package static func process<Request, Reply>(
        _ operation: ServiceOperation<Request, Reply>,
        _ run: @escaping @Sendable (Request, ServiceCall) async throws -> Reply
    ) -> Handler {
        Handler(service: operation.service, name: operation.name, work: ProcessWork(run: run))
    }
}

/// What stands behind an operation.
protocol Work<Request, Reply>: Sendable {
    associatedtype Request: Message
    associatedtype Reply: Message
    /// What the code can be, as contracts spell it.
    var kinds: Set<OperationKind> { get }
    func run(_ request: Request, _ call: ServiceCall) async throws -> Reply
}

/// Work that can join another service's transaction.
protocol DataWork<Request, Reply>: Work {
    func run(_ request: Request, _ call: ServiceCall, in transaction: borrowing Transaction) throws -> Reply
}

extension Work {
    var replyType: RecordType { Reply.recordType }

    /// The same for a caller that knows the operation by name only.
    func run(record: Record, _ call: ServiceCall) async throws -> Record {
        try await run(Request(record), call).record
    }
}

private struct ReadWork<Request: Message, Reply: Message>: DataWork {
    let run: @Sendable (Request, borrowing Snapshot) throws -> Reply
    var kinds: Set<OperationKind> { [.read] }

    func run(_ request: Request, _ call: ServiceCall) async throws -> Reply {
        let run = run
        return try await call.bus.hub.read(deadline: call.deadline) { snapshot in try run(request, snapshot) }
    }

    func run(_ request: Request, _: ServiceCall, in transaction: borrowing Transaction) throws -> Reply {
        try run(request, transaction.snapshot)
    }
}

private struct WriteWork<Request: Message, Reply: Message>: DataWork {
    let run: @Sendable (Request, ServiceCall, borrowing Transaction) throws -> Reply
    var kinds: Set<OperationKind> { [.write] }

    func run(_ request: Request, _ call: ServiceCall) async throws -> Reply {
        let run = run
        return try await call.decide { transaction in try run(request, call, transaction) }
    }

    func run(_ request: Request, _ call: ServiceCall, in transaction: borrowing Transaction) throws -> Reply {
        try run(request, call, transaction)
    }
}

private struct ProcessWork<Request: Message, Reply: Message>: Work {
    let run: @Sendable (Request, ServiceCall) async throws -> Reply
    var kinds: Set<OperationKind> { [.read, .write] }

    func run(_ request: Request, _ call: ServiceCall) async throws -> Reply {
        let run = run
        return try await within(call.deadline) { try await run(request, call) }
    }
}
