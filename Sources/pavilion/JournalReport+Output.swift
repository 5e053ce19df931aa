import FoundationEssentials
import Hub
import Timekeeping

extension JournalReport {
    /// What was found, for people.
    var words: String {
        let sum = "\(lines) lines, \(records) records, \(heads) signed heads"
        if isSound { return "the journal is whole: \(sum)" }
        let found = findings.map { "  \($0)" }.joined(separator: "\n")
        let more = findings.count == Self.mostFindings ? "\n  and perhaps more" : ""
        return "the journal is damaged: \(sum); \(damagedLines) lines are not what was written\n\(found)\(more)"
    }

    /// What was found, for programs.
    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        return String(decoding: try encoder.encode(Output(self)), as: UTF8.self)
    }

    private struct Output: Encodable {
        struct Finding: Encodable {
            let sequence: Int64?
            let table: String?
            let record: String?
            let what: String
        }

        let sound: Bool
        let lines: Int64
        let damagedLines: Int64
        let records: Int64
        let heads: Int64
        let findings: [Finding]

        init(_ report: JournalReport) {
            sound = report.isSound
            (lines, damagedLines, records) = (report.lines, report.damagedLines, report.records)
            heads = report.heads
            findings = report.findings.map { finding in
                Finding(
                    sequence: finding.sequence, table: finding.table, record: finding.record?.description,
                    what: finding.what)
            }
        }
    }
}
