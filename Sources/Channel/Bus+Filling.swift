import Hub
import MessageModel
import Messages

extension Bus {
    /// Runs a data operation in a transaction of the hub, and asks neither who may nor whether the request has its shape:
    /// for the program itself, where it fills a hub with what it made.
    package func runUnasked<Request, Reply>(
        _ operation: DataOperation<Request, Reply>, _ request: Request, in transaction: borrowing Transaction
    ) throws -> Reply {
        let contract = try registry.entry(operation.service, operation.name).contract
        let call = ServiceCall(
            bus: self, contract: contract, caller: Caller(.system(contract.service), trace: ""), deadline: .now,
            once: nil)
        return try registry.dataWork(operation).run(request, call, in: transaction)
    }
}
