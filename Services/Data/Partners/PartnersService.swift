import Channel
import Cryptography
import Hub
import MessageModel
import Messages

extension Service {
    /// Other systems with which messages are exchanged.
    package static func partners() -> Service {
        Service(
            "partners", data: PartnerTable.module,
            handlers: [
                .write(PartnersOperations.addPartner, add),
                .read(PartnersOperations.listPartners) { _, snapshot in
                    PartnerList(item: try snapshot.rows(PartnerTable.all).map { try Partner($0) })
                },
                .read(PartnersOperations.getPartner, get),
                .write(PartnersOperations.renewPartnerKey, renew),
                .write(PartnersOperations.closePartner, close),
                .read(PartnersOperations.authenticatePartner, authenticate),
            ])
    }

    private static func add(_ request: AddPartner, _ transaction: borrowing Transaction) throws -> PartnerKey {
        try check(request)
        guard try transaction.snapshot.first(PartnerTable.byCode, .text(request.code)) == nil else {
            throw Problem(.conflict, "partnerExists")
        }
        let secret = PartnerSecret()
        try transaction.insert(
            PartnerTable.partner,
            [
                "code": .text(request.code), "name": .text(request.name),
                "state": .text(PartnerState.active.rawValue), "sends": PartnerTable.column(request.sends),
                "sees": PartnerTable.column(request.sees), "key_hash": .bytes(secret.hash),
                "key_made": SQLValue(transaction.now),
            ])
        return PartnerKey(partner: try Partner(find(request.code, in: transaction.snapshot)), key: secret.key)
    }

    private static func get(
        _ request: GetPartner, _ call: ServiceCall, _ snapshot: borrowing Snapshot
    ) throws -> Partner {
        if case .partner(let own) = call.caller.principal, own != request.code { throw unknown }
        return try Partner(find(request.code, in: snapshot))
    }

    private static func renew(_ request: RenewPartnerKey, _ transaction: borrowing Transaction) throws -> PartnerKey {
        let secret = PartnerSecret()
        let partner = try change(
            request.code, request.version,
            ["key_hash": .bytes(secret.hash), "key_made": SQLValue(transaction.now)], in: transaction)
        return PartnerKey(partner: partner, key: secret.key)
    }

    private static func close(_ request: ClosePartner, _ transaction: borrowing Transaction) throws -> Partner {
        try change(request.code, request.version, ["state": .text(PartnerState.closed.rawValue)], in: transaction)
    }

    /// The same work whoever asks: one look, one hash, one comparison, also where there is nothing to compare with.
    private static func authenticate(
        _ request: AuthenticatePartner, _ snapshot: borrowing Snapshot
    ) throws -> Partner {
        let row = try snapshot.first(PartnerTable.byCode, .text(request.code))
        let kept = try row?.bytes("key_hash") ?? nobodysHash
        let isRight = Sodium.equal(PartnerSecret(request.key).hash, kept)
        guard isRight, let partner = try row.map({ try Partner($0) }), partner.state == .active else {
            throw Problem(.unauthenticated, "wrongPartnerKey")
        }
        return partner
    }

    /// Of no key that anybody could find.
    private static let nobodysHash = [UInt8](repeating: 0, count: 32)

    private static var unknown: Problem { Problem(.notFound, "unknownPartner") }

    private static func find(_ code: String, in snapshot: borrowing Snapshot) throws -> Row {
        guard let row = try snapshot.first(PartnerTable.byCode, .text(code)) else { throw unknown }
        return row
    }

    /// Changes an active partner whose version the caller has read.
    private static func change(
        _ code: String, _ version: Int64, _ changes: [String: SQLValue], in transaction: borrowing Transaction
    ) throws -> Partner {
        let row = try find(code, in: transaction.snapshot)
        guard try Partner(row).state == .active else { throw Problem(.conflict, "partnerClosed") }
        try transaction.update(PartnerTable.partner, row.identifier("id"), version: version, changes)
        return try Partner(find(code, in: transaction.snapshot))
    }

    /// What the schema cannot say: messages that there are, each once.
    private static func check(_ request: AddPartner) throws {
        let errors = [("sends", request.sends), ("sees", request.sees)].flatMap { name, types in
            types.enumerated().compactMap { index, type -> FieldError? in
                let path = "\(name)[\(index)]"
                if Vocabulary.catalogue.message(type) == nil { return FieldError(path, "unknownMessage") }
                return types[..<index].contains(type) ? FieldError(path, "repeated") : nil
            }
        }
        guard errors.isEmpty else { throw Problem.invalid(errors) }
    }
}
