import MessageModel
import Messages

/// One operation as its service's contract describes it and the policy changes it, with the shapes it speaks.
///
/// A class, because every call takes it along.
package final class OperationContract: Sendable {
    package let service: String
    package let operation: ContractOperation
    /// `service.operation`: its name in the journal, in metrics and in logs.
    package let qualifiedName: String
    /// How many calls of the service run at once.
    package let concurrentCalls: Int
    /// Closed for maintenance: nobody may call it now.
    package let isClosed: Bool

    init(service: String, _ operation: ContractOperation, concurrentCalls: Int64? = nil, isClosed: Bool = false) {
        self.service = service
        self.operation = operation
        self.concurrentCalls = concurrentCalls.map { Int($0) } ?? Self.usualConcurrentCalls
        self.isClosed = isClosed
        qualifiedName = "\(service).\(operation.name)"
    }

    /// For a service whose contract does not say.
    private static let usualConcurrentCalls = 256

    package var name: String { operation.name }
    package var request: String { operation.request }
    package var creates: Bool { operation.creates ?? false }
    package var isRead: Bool { operation.kind == .read }
    package var streams: Bool { operation.streamsIn == true || operation.streamsOut == true }
    package var isBulk: Bool { operation.streamsIn == true || operation.bulk == true }
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
}
