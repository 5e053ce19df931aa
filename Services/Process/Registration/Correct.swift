import Channel
import MessageModel
import Messages
import PhoneNumbers

extension Registration {
    /// The holder corrects what it registered, by the rules of registering. Its names, country and tax id say which company it
    /// is: with others it is led to the company anew, as if it had registered so. A correction never changes what is known of a
    /// company (DESIGN §4), and who has been accepted as one company is not accepted as another. What else the organizer has
    /// accepted for the public list, where it accepts at all, it looks at again.
    func correct(_ request: CorrectRegistration, _ call: ServiceCall) async throws -> RegistrationView {
        let submission = request.submission
        let standing = try await call.call(
            RegistrationsOperations.fetchRegistration, FetchRegistration(registration: request.registration))
        let seen = try hold(standing, call.caller).submission
        let phone: String?
        do throws(Problem) {
            try submission.requireFixed(of: seen)
            phone = try await looked(submission, seen, call)
        } catch {
            throw error.within("submission")
        }
        return try await call.decide { transaction in
            let old = try held(request.registration, call, in: transaction)
            guard old.version == request.version else { throw Problem(.conflict, "staleVersion") }
            let edition = try call.call(
                EditionsOperations.getEdition, GetEdition(code: submission.edition), in: transaction)
            try SubmissionRules.check(submission, edition, standing: old.submission, now: transaction.time)
            let fields = submission.fields(differingFrom: old.submission)
            let isOther = submission.isOfOtherCompany(than: old.submission)
            let isReviewed = isOther || edition.reviewed && submission.website != old.submission.website
            let state = try old.state.after(.amend(reviewed: isReviewed))
            if fields.isEmpty { return RegistrationView(old) }
            var entries = EntryCorrection(
                submission: submission, field: fields, party: old.party, contact: old.contact,
                contactCreated: old.ownsContact, phoneE164: phone)
            var record = old
            if isOther { try lead(&record, &entries, edition, call, in: transaction) }
            return RegistrationView(
                try change(record, to: state, reason: old.reason, entries: entries, call, in: transaction))
        }
    }

    private func looked(
        _ submission: RegisterExhibitor, _ standing: RegisterExhibitor, _ call: ServiceCall
    ) async throws(Problem) -> String? {
        do {
            return try await look(submission, standing: standing, call)?.e164
        } catch {
            throw (error as? Problem) ?? Problem(.internalError, "internalError", cause: "\(error)")
        }
    }

    /// To the company that the corrected entries name: known or new, with whoever is to be told of it.
    private func lead(
        _ record: inout RegistrationRecord, _ entries: inout EntryCorrection, _ edition: Edition, _ call: ServiceCall,
        in transaction: borrowing Decision
    ) throws {
        let attached = try call.call(
            PartiesOperations.attachOrganization, AttachOrganization(entries.submission), in: transaction)
        // Another spelling of a company that this registration brought leads to the same records again.
        let isSame = attached.contact == record.contact && record.ownsContact
        (entries.party, entries.contact, entries.contactCreated) =
            (attached.party, attached.contact, attached.contactCreated || isSame)
        if record.verified != nil {
            _ = try call.call(
                PartiesOperations.confirmContactPoint,
                ConfirmContactPoint(
                    organization: attached.party, contact: attached.contact, email: entries.submission.contact.email),
                in: transaction)
        }
        let known = try known(
            entries.submission, of: attached.party, apartFrom: record.registration, call, in: transaction)
        record.duplicateOf =
            known.first { record.verified == nil || $0.verified != nil }?.registration
        var corrected = record
        corrected.submission = entries.submission
        try tellContact(of: known, about: corrected, edition, call, in: transaction)
    }
}

extension RegisterExhibitor {
    /// Throws `invalid` when something differs that a correction does not reach.
    fileprivate func requireFixed(of standing: RegisterExhibitor) throws(Problem) {
        var errors: [FieldError] = []
        if edition != standing.edition { errors.append(FieldError("edition", "fixed")) }
        if contact.email != standing.contact.email { errors.append(FieldError("contact.email", "fixed")) }
        guard errors.isEmpty else { throw Problem.invalid(errors) }
    }

    /// By what a company is told from others.
    fileprivate func isOfOtherCompany(than standing: RegisterExhibitor) -> Bool {
        companyName != standing.companyName || name != standing.name || country != standing.country
            || taxId != standing.taxId
    }

    /// The outermost fields that are not the same.
    fileprivate func fields(differingFrom other: RegisterExhibitor) -> [String] {
        let (record, before) = (record, other.record)
        return Self.recordType.fields.enumerated().filter { record[$0.offset] != before[$0.offset] }.map(\.element.name)
    }
}

extension Problem {
    /// The same with all paths within a field.
    fileprivate func within(_ field: String) -> Problem {
        guard kind == .invalid else { return self }
        return .invalid(errors.map { FieldError("\(field).\($0.path)", $0.rule, $0.parameters) })
    }
}
