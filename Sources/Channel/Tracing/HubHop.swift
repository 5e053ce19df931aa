import Hub
import Threading
import Timekeeping

/// The way of one closure to the hub and back, as a span: how long it waited for its turn, and how long it took from then
/// to the answer. A closure that runs twice is counted from its second run.
private final class HubHop: Sendable {
    private let began = Guarded<UInt64?>(nil)
    private let call: ServiceCall
    private let kind: Span.Kind
    private let open: OpenSpan

    init(_ call: ServiceCall, _ kind: Span.Kind) {
        self.call = call
        self.kind = kind
        open = call.bus.traces.open(call.span.context)
    }

    func begin() { began.withLock { $0 = monotonicNanoseconds() } }

    /// Gives the result on, and keeps the span.
    func end<Output, Failure: Error>(_ result: Result<Output, Failure>) throws(Failure) -> Output {
        let outcome: Span.Outcome =
            switch result {
            case .success: .ok
            case .failure(let error): Span.Outcome(error)
            }
        call.bus.traces.close(
            open, kind, call.contract.qualifiedName, outcome, began: began.withLock { $0 } ?? monotonicNanoseconds())
        return try result.get()
    }
}

extension ServiceCall {
    /// Reads in the hub, by the call's deadline, all of it as it is at one moment: the looking half of a process, where it
    /// asks several data services for what must fit together. It waits for no writer.
    package func look<Output: Sendable>(
        _ body: @escaping @Sendable (borrowing View) throws -> Output
    ) async throws -> Output {
        let hop = HubHop(self, .read)
        let (guest, arrival) = (caller.guest, ContinuousClock.now)
        let result: Result<Output, any Error>
        do {
            result = .success(
                try await bus.hub.read(deadline: deadline) { snapshot in
                    try guest?.begin(.reading, since: arrival)
                    hop.begin()
                    return try body(snapshot)
                })
        } catch { result = .failure(error) }
        return try hop.end(result)
    }

    /// Writes in the hub as this call's caller, in its lane, by its deadline; a message of a batch when it is its turn.
    func write<Output: Sendable>(
        _ body: @escaping @Sendable (borrowing Transaction) throws -> Output
    ) async throws -> Output {
        let author = Author(who: caller.principal.name, operation: contract.qualifiedName, trace: caller.trace)
        let hop = HubHop(self, .transaction)
        let (place, guest) = (caller.place, caller.guest)
        let result: Result<Output, any Error>
        do {
            try await place?.turn(until: deadline)
            let arrival = ContinuousClock.now
            result = .success(
                try await bus.hub.write(as: author, lane: lane, deadline: deadline) {
                    place?.pass()
                } _: { transaction in
                    try guest?.begin(.writing, since: arrival)
                    hop.begin()
                    return try body(transaction)
                })
        } catch { result = .failure(error) }
        return try hop.end(result)
    }
}
