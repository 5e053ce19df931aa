import Cryptography
import FoundationEssentials
import Timekeeping

/// A signed statement that the journal once ended so: whoever changes or cuts what was written before it can no longer
/// match it without the server's key.
struct JournalHead {
    let tip: JournalTip
    let at: Instant
    private let signature: [UInt8]

    init(_ tip: JournalTip, at: Instant, signedWith key: SigningKey) {
        self.tip = tip
        self.at = at
        signature = key.sign(Self.message(tip, at))
    }

    func isSigned(with key: SigningKey) -> Bool { key.verifies(signature, of: Self.message(tip, at)) }

    private static func message(_ tip: JournalTip, _ at: Instant) -> [UInt8] {
        var bytes = Array("pavilion journal head".utf8)
        bytes.frame(tip.sequence)
        bytes.frame(at.milliseconds)
        return bytes + tip.hash
    }
}

extension JournalHead {
    /// The members of a line in `journal.heads`, in JSON.
    private struct Line: Codable {
        let sequence: Int64
        let hash: String
        let time: String
        let signature: String
    }

    /// Reads a line; nil: it is none.
    init?(line: some Sequence<UInt8>) {
        guard let line = try? JSONDecoder().decode(Line.self, from: Data(line)), let at = Instant(line.time),
            let hash = Base64.decodeURL(line.hash), let signature = Base64.decodeURL(line.signature)
        else { return nil }
        (tip, self.at, self.signature) = (JournalTip(sequence: line.sequence, hash: hash), at, signature)
    }

    /// The line, with its end.
    func line() throws -> [UInt8] {
        let line = Line(
            sequence: tip.sequence, hash: Base64.encodeURL(tip.hash), time: at.description,
            signature: Base64.encodeURL(signature))
        return try sortedJSON(line) + [UInt8(ascii: "\n")]
    }
}
