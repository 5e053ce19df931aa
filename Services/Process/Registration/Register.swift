import Channel
import MessageModel
import Messages
import PhoneNumbers

extension Registration {
    /// Registers an exhibitor. Whether its company or address is known already changes nothing in the answer; who needs
    /// to know is told by mail (DESIGN §4).
    func register(_ submission: RegisterExhibitor, _ call: ServiceCall) async throws -> ExhibitorRegistered {
        let phone = try await look(submission, call)
        return try await call.decide { transaction in
            // Before anything else: what the company's being known makes or saves must not be seen by the id.
            let registration = transaction.reserve()
            // Time has passed since the look, and another writer may have changed the edition.
            let edition = try call.call(
                EditionsOperations.getEdition, GetEdition(code: submission.edition), in: transaction)
            try SubmissionRules.check(submission, edition, now: transaction.time)
            let attached = try call.call(
                PartiesOperations.attachOrganization, AttachOrganization(submission), in: transaction)
            let known = try known(submission, of: attached.party, apartFrom: registration, call, in: transaction)
            _ = try call.call(
                RegistrationsOperations.recordRegistration,
                RecordRegistration(
                    registration: registration, party: attached.party, contact: attached.contact,
                    contactCreated: attached.contactCreated,
                    phoneE164: phone?.e164, duplicateOf: known.first?.registration, termsVersion: edition.terms.version,
                    submission: submission), in: transaction)
            let record = try fetch(registration, call, in: transaction)
            try confirmByMail(record, known: known, edition, call, in: transaction)
            try tellContact(of: known, about: record, edition, call, in: transaction)
            return ExhibitorRegistered(
                registration: record.registration, status: .pendingVerification, token: codes.access(record))
        }
    }
}

extension AttachOrganization {
    init(_ submission: RegisterExhibitor) {
        self.init(
            companyName: submission.companyName, country: submission.country, name: submission.name,
            taxId: submission.taxId, address: submission.address, website: submission.website,
            contactName: submission.contact.name, jobTitle: submission.contact.jobTitle,
            email: submission.contact.email, phone: submission.contact.phone)
    }
}
