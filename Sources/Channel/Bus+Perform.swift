import Cryptography
import MessageModel
import Messages
import Timekeeping

extension Bus {
    /// What every call goes through, whoever makes it.
    func perform<Output: Sendable>(
        _ entry: Registry.Entry, _ caller: Caller, _ latest: ContinuousClock.Instant?, _ request: Record,
        kept: (Record) throws -> Output, run: @escaping @Sendable (ServiceCall) async throws -> Output
    ) async throws -> Output {
        let contract = entry.contract
        let span = traces.open(caller.context)
        var began: UInt64?
        var ticket: ProofTicket?
        do {
            try authorize(contract, caller)
            try limitRate(contract, caller)
            let own = ContinuousClock.now + contract.deadline
            let call = ServiceCall(
                bus: self, entry: entry, caller: caller, deadline: min(own, latest ?? own),
                once: once(contract, caller, request), span: span)
            let output: Output
            let earlier = try await enter(call) { ticket = try self.prove(contract, caller, request) }
            if let earlier {
                caller.place?.repeatsAnswer()
                output = try kept(earlier)
            } else {
                began = monotonicNanoseconds()
                output = try await work(call, keepsDeadline: entry.work.keepsDeadlines, run)
            }
            close(span, entry, caller, .ok, began)
            return output
        } catch {
            if let ticket { proofs.giveBack(ticket) }
            let problem = self.problem(error, contract, caller)
            close(span, entry, caller, Span.Outcome(problem), began)
            throw problem
        }
    }

    /// Waits until nothing stands in the way of the work: an earlier request with the same key, or too many calls of the
    /// service. Gives the reply to the earlier request, when there was one, before any work is done, because the look of a
    /// process might refuse today what was accepted then; nor is a repeat asked for a proof.
    private func enter(_ call: ServiceCall, prove: () throws -> Void) async throws -> Record? {
        if let once = call.once { try await running.enter(once, until: call.deadline) }
        do {
            if let once = call.once {
                let (answers, reply) = (answers, call.entry.work.replyType)
                let earlier = try await call.look { snapshot in try answers.find(once, reply, in: snapshot) }
                if let earlier {
                    running.leave(once)
                    return earlier
                }
            }
            try prove()
            try await occupy(call)
            return nil
        } catch {
            if let once = call.once { running.leave(once) }
            throw error
        }
    }

    /// Takes a place in the service, which `work` gives back. Where a batch could fill all places, its messages take theirs one
    /// after the other: those that are not decided on yet would hold the places that earlier ones need.
    func occupy(_ call: ServiceCall) async throws {
        if let place = call.caller.place, call.contract.concurrentCalls <= Self.batchSeatCount {
            try await place.turn(until: call.deadline)
        }
        try await call.places?.enter(size: call.contract.concurrentCalls, until: call.deadline)
    }

    /// Does the work, and makes room for others when it has ended, not when its caller has stopped waiting for it.
    func work<Output: Sendable>(
        _ call: ServiceCall, keepsDeadline: Bool, _ run: @escaping @Sendable (ServiceCall) async throws -> Output
    ) async throws -> Output {
        if keepsDeadline {
            defer { leave(call) }
            return try await run(call)
        }
        return try await within(call.deadline + Self.grace) { [self] in
            defer { leave(call) }
            return try await run(call)
        }
    }

    private func leave(_ call: ServiceCall) {
        call.places?.leave()
        if let once = call.once { running.leave(once) }
    }

    private func once(_ contract: OperationContract, _ caller: Caller, _ request: Record) -> Once? {
        guard contract.isIdempotent, let key = caller.idempotencyKey else { return nil }
        return Once(
            scope: "\(caller.principal.name) \(contract.qualifiedName)", key: key,
            digest: Sodium.hash(JSONCodec.encode(request)))
    }
}

extension ServiceCall {
    /// Nil: the service is on the way to this call already, and would wait for itself.
    fileprivate var places: Bulkhead? { caller.entered.contains(contract.service) ? nil : entry.places }
}
