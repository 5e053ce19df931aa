import Channel
import MessageModel
import Messages

/// What the holder of a registration's token does with it. Without the token a registration does not exist (404).
extension Registration {
    func get(_ request: GetRegistration, _ call: ServiceCall) async throws -> RegistrationView {
        let record = try await call.call(
            RegistrationsOperations.fetchRegistration, FetchRegistration(registration: request.registration))
        return RegistrationView(try hold(record, call.caller))
    }

    func resend(_ request: ResendVerification, _ call: ServiceCall) async throws -> RegistrationView {
        try await call.decide { transaction in
            let record = try held(request.registration, call, in: transaction)
            guard record.state == .pendingVerification else { throw Problem(.conflict, "alreadyVerified") }
            let edition = try call.call(
                EditionsOperations.getEdition, GetEdition(code: record.submission.edition), in: transaction)
            // Who asks for a mail is told that none comes.
            guard try queue(.verification, record, edition, call, in: transaction) == .queued else {
                throw Problem(.tooMany, "tooMany", retryAfter: .seconds(3600))
            }
            return RegistrationView(record)
        }
    }

    /// Corrects the address while nobody has confirmed it. Whoever got the mail by mistake holds a token: it ends here.
    func correctEmail(_ request: CorrectEmail, _ call: ServiceCall) async throws -> ExhibitorRegistered {
        try await call.decide { transaction in
            let old = try held(request.registration, call, in: transaction)
            guard old.state == .pendingVerification else { throw Problem(.conflict, "alreadyVerified") }
            let record = try change(old, to: .pendingVerification, email: request.email, call, in: transaction)
            let edition = try call.call(
                EditionsOperations.getEdition, GetEdition(code: record.submission.edition), in: transaction)
            try queue(.verification, record, edition, call, in: transaction)
            return ExhibitorRegistered(
                registration: record.registration, status: .pendingVerification, token: codes.access(record))
        }
    }

    func withdraw(_ request: WithdrawRegistration, _ call: ServiceCall) async throws -> RegistrationView {
        try await call.decide { transaction in
            let record = try held(request.registration, call, in: transaction)
            if record.state == .withdrawn { return RegistrationView(record) }
            return RegistrationView(
                try change(record, to: .withdrawn, reason: request.reason, call, in: transaction))
        }
    }

    private func held(
        _ registration: String, _ call: ServiceCall, in transaction: borrowing Decision
    ) throws -> RegistrationRecord {
        let record = try call.call(
            RegistrationsOperations.fetchRegistration, FetchRegistration(registration: registration), in: transaction)
        return try hold(record, call.caller)
    }

    private func hold(_ record: RegistrationRecord, _ caller: Caller) throws(Problem) -> RegistrationRecord {
        guard case .holder(let token) = caller.principal, codes.matches(token, codes.access(record)) else {
            throw Problem(.notFound, "notFound")
        }
        return record
    }
}
