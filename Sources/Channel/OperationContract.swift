import MessageModel
import Messages

/// One operation as its service's contract describes it, with the shapes it speaks.
package struct OperationContract: Sendable {
    package let service: String
    package let operation: ContractOperation
    /// `service.operation`: its name in the journal, in metrics and in logs.
    package let qualifiedName: String
    /// How many calls of the service run at once.
    package let concurrentCalls: Int

    init(service: String, _ operation: ContractOperation, concurrentCalls: Int64? = nil) {
        self.service = service
        self.operation = operation
        self.concurrentCalls = concurrentCalls.map { Int($0) } ?? Self.usualConcurrentCalls
        qualifiedName = "\(service).\(operation.name)"
    }

    /// For a service whose contract does not say.
    private static let usualConcurrentCalls = 256

    package var name: String { operation.name }
    package var request: String { operation.request }
    package var creates: Bool { operation.creates ?? false }
    package var isRead: Bool { operation.kind == .read }
    package var streams: Bool { operation.streamsIn == true || operation.streamsOut == true }
    package var isIdempotent: Bool { operation.idempotent ?? false }
    package var deadline: Duration { .milliseconds(operation.deadlineMilliseconds) }

    /// The shape of the request; the registry has checked that there is one.
    package var requestType: RecordType {
        get throws(Problem) {
            guard let type = Vocabulary.catalogue.message(operation.request) else {
                throw Problem(.internalError, "internalError", cause: "no schema for \(operation.request)")
            }
            return type
        }
    }

    func check<Request, Reply>(against work: some Work<Request, Reply>) throws(ContractFailure) {
        guard Request.element == operation.request, Reply.element == operation.reply else {
            throw ContractFailure(
                service,
                "\(name): the contract says \(operation.request) → \(operation.reply), "
                    + "the code \(Request.element) → \(Reply.element)")
        }
        guard work.kinds.contains(operation.kind) else {
            throw ContractFailure(service, "\(name): the contract says \(operation.kind), the code does not")
        }
        let limit = operation.rateLimit
        guard operation.deadlineMilliseconds > 0, limit?.count != 0, limit?.seconds != 0 else {
            throw ContractFailure(service, "\(name): deadlines and rate limits are greater than zero")
        }
        guard work.streams == streams, !(streams && isIdempotent) else {
            throw ContractFailure(
                service, "\(name): contract and code stream both or neither, and a stream cannot be repeated")
        }
        guard concurrentCalls > 0 else {
            throw ContractFailure(service, "must be able to answer one call at a time at least")
        }
    }
}

/// Contract and code disagree; the bus does not start.
package struct ContractFailure: Error, CustomStringConvertible {
    package let description: String

    init(_ service: String, _ words: String) { description = "service \(service) \(words)" }
}
