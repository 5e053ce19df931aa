import Hub
import MessageModel
import Timekeeping

/// A party's own number, as people write it: digits, a hyphen and a check digit, such as `100042-4`.
///
/// The check digit is that of ISO/IEC 7064:2003, MOD 11,10: one wrong digit is always noticed, two
/// exchanged neighbours nearly always.
struct CustomerNumber: Hashable, CustomStringConvertible {
    /// Without the check digit.
    let value: Int64

    init(value: Int64) { self.value = value }

    /// - Parameter path: where the text stood in the message.
    /// - Throws: `invalid`, `checkDigit` when the number is mistyped.
    init(_ text: String, at path: String) throws(Problem) {
        let parts = text.split(separator: "-")
        guard parts.count == 2, let value = Int64(parts[0]) else { throw Problem.invalid(path, "pattern") }
        self.value = value
        guard parts[1] == String(checkDigit) else { throw Problem.invalid(path, "checkDigit") }
    }

    var description: String { "\(value)-\(checkDigit)" }

    private var checkDigit: Int {
        let product = String(value).utf8.reduce(10) { product, digit in
            let sum = (product + Int(digit) - 48) % 10
            return (sum == 0 ? 10 : sum) * 2 % 11
        }
        return (11 - product) % 10
    }
}

extension CustomerNumber {
    private static let beforeFirst: Int64 = 100_000
    static let counter = Counter(
        PartyTables.customerCounter, "last",
        Query("parties.lastCustomerNumber", "SELECT last FROM customer_counter WHERE id = 1"))

    /// The next one, never issued before. It is issued with the transaction, or not at all.
    static func issue(in transaction: borrowing Transaction) throws -> CustomerNumber {
        CustomerNumber(value: try counter.next(after: beforeFirst, in: transaction))
    }
}
