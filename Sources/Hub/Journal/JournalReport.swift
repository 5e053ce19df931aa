import Timekeeping

/// What came out when a journal was compared with its hashes, its signed heads and the records that it tells of.
package struct JournalReport: Sendable {
    /// How many lines the journal has.
    package var lines: Int64 = 0
    /// How many of them are not what the hub wrote, those included that are missing.
    package var damagedLines: Int64 = 0
    /// How many records were compared with what their lines say.
    package var records: Int64 = 0
    /// How many signed heads were compared.
    package var heads: Int64 = 0
    /// What is wrong, in the order in which it was found; no more than `mostFindings`, because one cause can spoil much.
    package private(set) var findings: [Finding] = []
    /// How many findings are kept.
    package static let mostFindings = 100

    /// Whether everything is as the hub wrote it.
    package var isSound: Bool { findings.isEmpty }

    /// One thing that is not as the hub wrote it.
    package struct Finding: Hashable, Sendable, CustomStringConvertible {
        /// The journal's line; nil: the fault is not in a line.
        package let sequence: Int64?
        /// The table of the record that the line tells of, or that is not as its lines say.
        package let table: String?
        package let record: Identifier?
        /// What is wrong, in words.
        package let what: String

        package var description: String {
            let line = sequence.map { "line \($0)" }
            let about = table.flatMap { table in record.map { "\(table) \($0)" } }
            let place = [line, about].compactMap(\.self).joined(separator: ", ")
            return place.isEmpty ? what : "\(place): \(what)"
        }
    }

    mutating func note(_ what: String, sequence: Int64? = nil, table: String? = nil, record: Identifier? = nil) {
        guard findings.count < Self.mostFindings else { return }
        findings.append(Finding(sequence: sequence, table: table, record: record, what: what))
    }
}
