import Cryptography
import FoundationEssentials
import MessageModel
import Timekeeping

/// That a subject was forgotten. It stands in the database and, signed, in a file beside it, because an older database that
/// is brought back does not know of it.
package struct Erasure: Sendable {
    package let subject: Identifier
    package let at: Instant
    /// What was erased and why, in JSON; nothing in it says who the subject was.
    package let account: [UInt8]
}

extension Erasure {
    init(_ row: Row) throws(Problem) {
        subject = try row.identifier("id")
        at = try row.instant("at")
        account = try row.bytes("account")
    }

    /// The members of a receipt's file, in JSON.
    private struct Receipt: Codable {
        let subject: String
        let time: String
        let account: String
        let signature: String
    }

    /// Reads a receipt. Nil: it is none, or was not signed with this key.
    init?(receipt: [UInt8], signedWith key: SigningKey) {
        guard let receipt = try? JSONDecoder().decode(Receipt.self, from: Data(receipt)),
            let subject = Identifier(receipt.subject), let at = Instant(receipt.time),
            let signature = Base64.decodeURL(receipt.signature)
        else { return nil }
        (self.subject, self.at, account) = (subject, at, Array(receipt.account.utf8))
        guard key.verifies(signature, of: signed) else { return nil }
    }

    /// The bytes of the receipt's file.
    func receipt(signedWith key: SigningKey) throws -> [UInt8] {
        try sortedJSON(
            Receipt(
                subject: "\(subject)", time: "\(at)", account: String(decoding: account, as: UTF8.self),
                signature: Base64.encodeURL(key.sign(signed))))
    }

    private var signed: [UInt8] {
        var bytes = Array("pavilion erasure".utf8)
        bytes.frame(subject.rawValue)
        bytes.frame(at.milliseconds)
        return bytes + account
    }
}

extension Query {
    static let erasure = Query("hub.erasure", "SELECT id, at, account FROM erasure WHERE id = ?1")
    static let erasures = Query("hub.erasures", "SELECT id, at, account FROM erasure ORDER BY id")
}
