import Threading

/// Does the blocking work of handing one mail over; lives on its worker's thread.
protocol MailCourier {
    func deliver(_ mail: RenderedMail) throws(MailFailure) -> MailReceipt
}

/// Delivers mails one after another on a thread of its own.
final class MailWorker: Sendable {
    private struct Job {
        let mail: RenderedMail
        let answer: CheckedContinuation<Result<MailReceipt, MailFailure>, Never>
    }

    private let jobs = Mailbox<Job>()
    private let closed = Guarded(false)
    private let thread: WorkerThread

    /// Starts the thread, which makes the courier.
    init(name: String, courier: @escaping @Sendable () -> any MailCourier) {
        thread = WorkerThread(name: name) { [jobs, closed] in
            let courier = courier()
            while let job = jobs.take() {
                job.answer.resume(
                    returning: Result { () throws(MailFailure) in
                        guard !closed.withLock({ $0 }) else { throw .closed }
                        return try courier.deliver(job.mail)
                    })
            }
        }
    }

    deinit { close() }

    func deliver(_ mail: OutgoingMail) async throws(MailFailure) -> MailReceipt {
        let rendered = try RenderedMail(mail)
        return try await withCheckedContinuation { answer in
            if !jobs.put(Job(mail: rendered, answer: answer)) { answer.resume(returning: .failure(.closed)) }
        }.get()
    }

    func close() {
        let wasClosed = closed.withLock { closed in
            defer { closed = true }
            return closed
        }
        guard !wasClosed else { return }
        jobs.close()
        thread.join()
    }
}
