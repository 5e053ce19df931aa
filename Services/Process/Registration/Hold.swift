import Channel
import MessageModel
import Messages

/// What the holder of a registration's token does with it. Without the token a registration does not exist (404).
extension Registration {
    func get(_ request: GetRegistration, _ call: ServiceCall) async throws -> RegistrationView {
        let record = try await call.call(
            RegistrationsOperations.fetchRegistration, FetchRegistration(registration: request.registration))
        var view = RegistrationView(try hold(record, call.caller))
        let mails = try await call.call(MailsOperations.listMails, ListMails(about: request.registration))
        view.mail = mails.item.map { SentMail($0, isConfirmed: record.verified != nil) }
        return view
    }

    func resend(_ request: ResendVerification, _ call: ServiceCall) async throws -> RegistrationView {
        try await call.decide { transaction in
            let record = try held(request.registration, call, in: transaction)
            _ = try record.state.after(.remind)
            let edition = try call.call(
                EditionsOperations.getEdition, GetEdition(code: record.submission.edition), in: transaction)
            let known = try known(
                record.submission, of: record.party, apartFrom: record.registration, call, in: transaction)
            // Whether it goes depends on what others have caused, too, and is nothing for a stranger to know.
            try confirmByMail(record, known: known, edition, call, in: transaction)
            return RegistrationView(record)
        }
    }

    /// Corrects the address while nobody has confirmed it. Whoever got the mail by mistake holds a token: it ends here.
    /// The contact's record is corrected too while it is this registration's alone; a stranger does not touch another's.
    func correctEmail(_ request: CorrectEmail, _ call: ServiceCall) async throws -> ExhibitorRegistered {
        try await call.decide { transaction in
            var old = try held(request.registration, call, in: transaction)
            let state = try old.state.after(.correct)
            let contact = try call.call(
                PartiesOperations.attachContact, AttachContact(correcting: old, to: request.email), in: transaction)
            old.submission.contact.email = request.email
            let known = try known(old.submission, of: old.party, apartFrom: old.registration, call, in: transaction)
            old.duplicateOf = known.first?.registration
            let record = try change(
                old, to: state,
                correction: ContactCorrection(
                    email: request.email, contact: contact.contact, contactCreated: contact.created), call,
                in: transaction)
            let edition = try call.call(
                EditionsOperations.getEdition, GetEdition(code: record.submission.edition), in: transaction)
            try confirmByMail(record, known: known, edition, call, in: transaction)
            return ExhibitorRegistered(
                registration: record.registration, status: .pendingVerification, token: codes.access(record))
        }
    }

    func withdraw(_ request: WithdrawRegistration, _ call: ServiceCall) async throws -> RegistrationView {
        try await call.decide { transaction in
            let record = try held(request.registration, call, in: transaction)
            let state = try record.state.after(.withdraw)
            if state == record.state { return RegistrationView(record) }
            return RegistrationView(try change(record, to: state, reason: request.reason, call, in: transaction))
        }
    }

    func held(
        _ registration: String, _ call: ServiceCall, in transaction: borrowing Decision
    ) throws -> RegistrationRecord {
        try hold(fetch(registration, call, in: transaction), call.caller)
    }

    func hold(_ record: RegistrationRecord, _ caller: Caller) throws(Problem) -> RegistrationRecord {
        guard case .holder(let token) = caller.principal, codes.matches(token, codes.access(record)) else {
            throw Problem(.notFound, "notFound")
        }
        return record
    }
}

extension AttachContact {
    fileprivate init(correcting record: RegistrationRecord, to email: String) {
        let contact = record.submission.contact
        self.init(
            organization: record.party, contactName: contact.name, jobTitle: contact.jobTitle, email: email,
            phone: contact.phone,
            mistaken: record.ownsContact ? MistakenAddress(contact: record.contact, email: contact.email) : nil)
    }
}
