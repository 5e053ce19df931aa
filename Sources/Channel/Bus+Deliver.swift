import Hub
import MessageModel
import Messages
import Timekeeping

extension Bus {
    /// Calls the operation that takes an event, and says what is to become of the delivery. One that nobody lived to answer
    /// for too often is not tried again: it would go on killing whoever takes it.
    func deliver(
        _ delivery: Delivery, to subscriber: Subscriber, within limit: Duration, _ backoff: Backoff
    ) async -> Outcome {
        guard delivery.lapses < backoff.lapses else { return .dead(reason: "leaseExpired") }
        do {
            let event = try JSONCodec.decode(delivery.event.body, as: subscriber.operation.requestType)
            let caller = Caller(
                .exchange, idempotencyKey: delivery.message.description, lane: subscriber.lane,
                context: TraceContext(trace: TraceID(delivery.correlation) ?? TraceID()))
            _ = try await call(subscriber.operation, event, as: caller, deadline: .now + limit)
            return .acknowledged
        } catch {
            let problem = error as? Problem ?? Problem(.internalError, "internalError", cause: "\(error)")
            return backoff.outcome(of: problem, attempt: Int(delivery.attempts))
        }
    }
}
