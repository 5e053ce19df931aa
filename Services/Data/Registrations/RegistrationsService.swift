import Channel
import Hub
import MessageModel
import Messages
import Timekeeping

extension Service {
    /// Exhibitors' registrations: what was submitted and where it stands.
    package static func registrations() -> Service {
        Service(
            "registrations", data: RegistrationTables.module,
            handlers: [
                .write(RegistrationsOperations.recordRegistration, record),
                .write(RegistrationsOperations.changeRegistration, RegistrationChange.make),
                .write(RegistrationsOperations.eraseContact, RegistrationErasure.erase),
                .read(RegistrationsOperations.findRegistrations, find),
                .read(RegistrationsOperations.fetchRegistration) { request, snapshot in
                    try RegistrationRecord(snapshot.registration(request.registration))
                },
                .read(RegistrationsOperations.listRegistrations, RegistrationListing.list),
                .read(RegistrationsOperations.listPartyRegistrations, RegistrationListing.list),
                .read(RegistrationsOperations.listAddressRegistrations, RegistrationListing.list),
            ])
    }

    private static func record(
        _ request: RecordRegistration, _ transaction: borrowing Transaction
    ) throws -> RegistrationRecorded {
        let submission = request.submission
        let id = try transaction.insert(
            RegistrationTables.registration, id: request.registration.map { try Identifier(wire: $0) },
            RegistrationRow.derived(from: submission).merging(
                [
                    "edition": .text(submission.edition), "party": SQLValue(Identifier(wire: request.party)),
                    "contact": SQLValue(Identifier(wire: request.contact)),
                    "contact_created": SQLValue(request.contactCreated), "terms_version": .text(request.termsVersion),
                    "state": .text(RegistrationState.pendingVerification.rawValue),
                    "received": SQLValue(transaction.now),
                    "phone_e164": SQLValue(request.phoneE164),
                    "duplicate_of": SQLValue(try request.duplicateOf.map { try Identifier(wire: $0) }), "revocation": 0,
                ], uniquingKeysWith: { derived, _ in derived }))
        try RegistrationWords.record(submission, of: id, in: transaction)
        try RegistrationChanged.publish(id, in: transaction)
        return RegistrationRecorded(registration: id.description, version: 1)
    }

    private static func find(_ request: FindRegistrations, _ snapshot: borrowing Snapshot) throws -> RegistrationsFound
    {
        let (edition, email) = (SQLValue.text(request.edition), SQLValue.text(emailKey(request.email)))
        var verified: [Row] = []
        for party in request.party {
            let party = SQLValue(try Identifier(wire: party))
            verified += try snapshot.rows(RegistrationQueries.verifiedOfParty, party, edition, email)
        }
        let first = try verified.min { try $0.instant("verified") < $1.instant("verified") }
        let rows = try [first].compactMap { $0 } + snapshot.rows(RegistrationQueries.ofAddress, email, edition)
        return RegistrationsFound(registration: try rows.map { try RegistrationRecord($0) })
    }
}

extension Snapshot {
    /// The row of a registration. Throws `notFound`.
    func registration(_ wire: String) throws -> Row {
        guard let row = try first(RegistrationQueries.byID, SQLValue(Identifier(wire: wire))) else {
            throw Problem(.notFound, "notFound")
        }
        return row
    }
}
