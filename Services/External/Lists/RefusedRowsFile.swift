import Adapters
import DelimitedText
import Files

/// The rows of an import that were refused, in a file beside its list. It grows in steps, each of which says how far the
/// import had come: after a cut it is known from which row on rows are still to be noted, and none is noted twice.
struct RefusedRowsFile {
    /// Where the import stood at the end of a step.
    struct Standing: Sendable {
        /// So many rows of the list were done.
        var done: Int64 = 0
        /// So many contacts without an e-mail address were left out, the first of them in these lines.
        var withoutAddress: Int64 = 0
        var lines: [Int64] = []
    }

    /// Of the rows that are on the disk.
    private(set) var standing = Standing()
    private let path: String
    /// How many cells of a row are told: what an earlier report said in the last ones is over.
    private let width: Int
    private var rows = CSVWriter()
    /// How much was added, in bytes.
    private var size = 0

    /// Behind the list's own headings.
    static let added = ["line", "reason"]

    /// Goes on with the file of an import, or begins it. What a cut left half at its end is taken off.
    ///
    /// - Parameter done: so many rows were done by the import; what tells of more is of another state of the hub.
    init(_ path: String, of list: ListFile, done: Int64) throws(FileFailure) {
        self.path = path
        let isReport = list.headings.suffix(2) == Self.added[...]
        let headings = isReport ? list.headings.dropLast(2) : list.headings
        width = headings.count
        // Its byte order mark.
        _ = rows.take()
        if let status = try FileStatus(path) {
            var (steps, end) = (try RefusedRowsSteps(path), 0)
            while let step = try steps.next(), step.standing.done <= done {
                (standing, end) = (step.standing, steps.end)
            }
            if end < status.size { try DurableFile.cut(path, by: status.size - end) }
            guard end == 0 else { return }
        }
        rows.row(list.format.words + headings)
        try save(standing)
    }

    mutating func add(_ row: TableRow, _ reason: String) {
        let cells = ["\(row.line)", reason] + row.cells.prefix(width)
        rows.row(cells)
        size += cells.reduce(0) { $0 + $1.utf8.count }
    }

    /// Whether what was added should not wait for the end of the step.
    var isLong: Bool { size > 1 << 20 }

    /// Writes what was added, durably.
    mutating func save(_ standing: Standing) throws(FileFailure) {
        let bytes = rows.take()
        let numbers = [Int64(bytes.count), standing.done, standing.withoutAddress] + standing.lines
        let head = numbers.map(String.init).joined(separator: " ") + "\n"
        try DurableFile.append(Array(head.utf8) + bytes, to: path)
        (self.standing, size) = (standing, 0)
    }
}

/// Reads the steps of such a file, as far as they are whole.
struct RefusedRowsSteps {
    /// Where the last whole step ends, in bytes.
    private(set) var end = 0
    private let file: RandomAccessFile
    private let size: Int

    init(_ path: String) throws(FileFailure) {
        file = try RandomAccessFile(reading: path)
        size = try file.size()
    }

    mutating func next() throws(FileFailure) -> (standing: RefusedRowsFile.Standing, start: Int, count: Int)? {
        let head = try file.read(512, at: end).prefix { $0 != UInt8(ascii: "\n") }
        let numbers = String(decoding: head, as: UTF8.self).split(separator: " ").compactMap { Int64($0) }
        let start = end + head.count + 1
        guard numbers.count > 2, numbers[0] >= 0, numbers[0] <= size - start else { return nil }
        end = start + Int(numbers[0])
        return (
            RefusedRowsFile.Standing(done: numbers[1], withoutAddress: numbers[2], lines: Array(numbers[3...])), start,
            Int(numbers[0])
        )
    }

    /// The rows of the next step; nil: there is none. A step is as long as what was refused in two seconds.
    mutating func rows() throws -> [[String]]? {
        guard let step = try next() else { return nil }
        // A row has its own bytes and the reason.
        var (reader, rows) = (CSVReader(rowLimit: 1 << 24), [CSVRow]())
        try reader.read(file.read(step.count, at: step.start)[...], into: &rows)
        try reader.end(into: &rows)
        return rows.map { $0.cells.map(\.withoutFormulaQuote) }
    }
}

extension TableFormat {
    /// In two words, as the file keeps it.
    fileprivate var words: [String] {
        if case .delimited(let separator) = self { [ending, "separator \(separator)"] } else { [ending, ""] }
    }

    init(words: some Collection<String>) {
        self =
            switch words.first {
            case "xlsx": .spreadsheet
            case "xml": .xml
            default: .delimited(by: words.dropFirst().first?.last ?? ",")
            }
    }
}
