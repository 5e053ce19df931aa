import Logging
import MessageModel
import Messages
import Timekeeping

extension Bus {
    /// Refusals are for the caller; anything else is ours to explain, in the log, with the trace that the caller is told.
    func problem(_ error: any Error, _ contract: OperationContract, _ caller: Caller) -> Problem {
        let problem = (error as? Problem) ?? Problem(.internalError, "internalError", cause: "\(error)")
        if problem.kind == .internalError {
            log.error(
                "call.failed",
                ["operation": contract.qualifiedName, "trace": caller.trace, "cause": problem.cause ?? problem.code])
        }
        return problem
    }

    /// Ends the call's hop: it is kept, measured and, when it was slow, logged without a value.
    func close(
        _ span: OpenSpan, _ entry: Registry.Entry, _ caller: Caller, _ outcome: Span.Outcome, _ began: UInt64?
    ) {
        let name = entry.contract.qualifiedName
        let kind = caller.principal == .exchange ? Span.Kind.delivery : .call
        let nanoseconds = traces.close(span, kind, name, outcome, began: began ?? monotonicNanoseconds())
        entry.meter.record(outcome.word, nanoseconds: nanoseconds, in: metrics)
        // What says that it is bulk takes its time.
        if traces.isSlow(nanoseconds), !entry.contract.isBulk {
            log.warning(
                "call.slow",
                [
                    "operation": name, "outcome": outcome.word, "trace": caller.trace,
                    "seconds": Double(nanoseconds) / 1e9,
                ])
        }
        log.debug(
            "call",
            [
                "operation": name, "outcome": outcome.word, "trace": caller.trace, "seconds": Double(nanoseconds) / 1e9,
            ])
    }
}
