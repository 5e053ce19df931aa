import Channel
import MessageModel
import Messages

extension Registration {
    /// Shows what a mailed code would confirm. Reading changes nothing, because scanners of mail follow links.
    func openVerification(_ request: OpenVerification, _ call: ServiceCall) async throws -> VerificationOpened {
        let record = try await call.call(
            RegistrationsOperations.fetchRegistration, FetchRegistration(registration: request.registration))
        try prove(request.code, record)
        return VerificationOpened(
            registration: record.registration, companyName: record.submission.companyName,
            email: record.submission.contact.email, edition: record.submission.edition, state: record.state,
            token: record.state == .pendingVerification ? nil : codes.access(record))
    }

    /// Confirms the contact's address. Doing so again changes nothing and gives the same answer.
    func verify(_ request: VerifyRegistration, _ call: ServiceCall) async throws -> RegistrationVerified {
        try await call.decide { transaction in
            var record = try fetch(request.registration, call, in: transaction)
            try prove(request.code, record)
            if record.state == .pendingVerification {
                record = try confirmed(record, call, in: transaction)
            }
            return RegistrationVerified(
                registration: record.registration, status: record.state, token: codes.access(record))
        }
    }

    /// A code that does not fit and a registration that does not exist are the same to whoever asks.
    private func prove(_ code: String, _ record: RegistrationRecord) throws(Problem) {
        guard codes.matches(code, codes.verification(record)) else { throw Problem(.notFound, "notFound") }
    }
}
