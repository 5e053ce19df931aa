import Hub
import MessageModel
import Messages

extension Registry {
    /// Runs a data operation in a transaction of the hub, and asks neither who may nor whether the request has its shape:
    /// for the program itself, where it fills a hub with what it made.
    package func runUnasked<Request, Reply>(
        _ operation: DataOperation<Request, Reply>, _ request: Request, in transaction: borrowing Transaction
    ) throws -> Reply {
        try dataWork(operation).run(request, in: transaction)
    }
}
