import Hub
import MessageModel
import Messages

extension Bus {
    /// Runs a data operation in a transaction of the hub, and asks neither who may nor whether the request has its shape:
    /// for the program itself, where it fills a hub with what it made.
    package func runUnasked<Request, Reply>(
        _ operation: DataOperation<Request, Reply>, _ request: Request, in transaction: borrowing Transaction
    ) throws -> Reply {
        let entry = try registry.entry(operation.qualifiedName)
        let caller = Caller(.system(entry.contract.service))
        let call = ServiceCall(
            bus: self, entry: entry, caller: caller, deadline: .now, once: nil, span: traces.open(caller.context))
        return try entry.joining(operation)(request, call, transaction)
    }
}
