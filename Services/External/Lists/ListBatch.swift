import Adapters
import Channel
import MessageModel
import Messages

/// Some rows of a list, as they are imported.
struct ListBatch: Sendable {
    private let lines: [(row: TableRow, reading: Result<ListedExhibitor, Problem>)]

    /// Whether the list ends with them.
    let isLast: Bool

    /// - Parameter countries: what the countries' words in these rows stand for.
    init(_ rows: [TableRow], _ columns: ColumnMap, edition: String, countries: CountryWords, isLast: Bool) {
        self.isLast = isLast
        lines = rows.map { row in
            let reading = Result { () throws(Problem) in
                try columns.exhibitor(row.cells, edition: edition, countries: countries)
            }
            return (row, reading)
        }
    }

    var count: Int { lines.count }

    /// The rows as messages say them: without an exhibitor where they cannot be read.
    var request: [ListRow] {
        lines.map { line in ListRow(exhibitor: line.row.flaw == nil ? try? line.reading.get().exhibitor : nil) }
    }

    /// The lines whose contact has no e-mail address: they are imported without it.
    var linesWithoutAddress: [Int] {
        lines.filter { (try? $0.reading.get().lacksAddress) == true }.map(\.row.line)
    }

    /// What is wrong with each row, in words; nil: nothing is.
    ///
    /// - Parameter errors: what was found to be wrong with each where it is imported.
    func faults(_ errors: [[WrongField]]) -> [(row: TableRow, fault: String?)] {
        zip(lines, errors).map { line, errors in
            if let flaw = line.row.flaw { return (line.row, flaw) }
            switch line.reading {
            case .success: return (line.row, errors.isEmpty ? nil : errors.words)
            case .failure(let problem):
                return (line.row, problem.errors.map { "\($0.path): \($0.words)" }.joined(separator: " "))
            }
        }
    }
}

extension [WrongField] {
    fileprivate var words: String { map { "\($0.path): \($0.message)" }.joined(separator: " ") }
}
