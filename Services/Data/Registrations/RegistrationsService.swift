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
                .write(RegistrationsOperations.changeRegistration, change),
                .write(RegistrationsOperations.eraseContact, RegistrationErasure.erase),
                .read(RegistrationsOperations.findRegistrations, find),
                .read(RegistrationsOperations.fetchRegistration) { request, snapshot in
                    try RegistrationRecord(row(request.registration, snapshot))
                },
                .read(RegistrationsOperations.listRegistrations, RegistrationListing.list),
                .read(RegistrationsOperations.listPartyRegistrations, RegistrationListing.list),
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

    private static func change(
        _ request: ChangeRegistration, _ transaction: borrowing Transaction
    ) throws -> RegistrationRecorded {
        let id = try Identifier(wire: request.registration)
        let old = try RegistrationRecord(row(request.registration, transaction.snapshot))
        var changes: [String: SQLValue] = [
            "state": .text(request.state.rawValue), "reason": SQLValue(request.reason),
            "duplicate_of": SQLValue(try request.duplicateOf.map { try Identifier(wire: $0) }),
        ]
        if old.state == .pendingVerification && (request.state == .registered || request.state == .underReview) {
            changes["verified"] = SQLValue(transaction.now)
        }
        if let correction = request.correction {
            var submission = old.submission
            submission.contact.email = correction.email
            changes.merge(RegistrationRow.derived(from: submission)) { _, derived in derived }
            changes["contact"] = SQLValue(try Identifier(wire: correction.contact))
            changes["contact_created"] = SQLValue(correction.contactCreated)
            changes["revocation"] = .integer(old.revocation + 1)
            try RegistrationWords.replace(by: submission, of: id, in: transaction)
        }
        let version = try transaction.update(RegistrationTables.registration, id, version: request.version, changes)
        if version != old.version { try RegistrationChanged.publish(id, in: transaction) }
        return RegistrationRecorded(registration: request.registration, version: version)
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

    private static func row(_ registration: String, _ snapshot: borrowing Snapshot) throws -> Row {
        let id = try Identifier(wire: registration)
        guard let row = try snapshot.first(RegistrationQueries.byID, SQLValue(id)) else {
            throw Problem(.notFound, "notFound")
        }
        return row
    }
}
