import Adapters
import Cryptography
import MessageModel
import Messages
import Threading

/// What was seen in a list, so that it is not opened again for each step.
struct KnownList: Sendable {
    let headings: [String]
    let format: TableFormat
    /// Nil: nobody has read it to its end.
    var rows: Int?
}

/// A list of exhibitors in a file, and what its columns hold. Whoever reads it gets `invalid` with what is wrong with it.
struct ListFile: Sendable {
    let headings: [String]
    let format: TableFormat
    let columns: ColumnMap
    private let path: String
    /// What it is known by, once somebody has looked into it.
    private let key: String
    /// Nil: what the file says or shows.
    private let encoding: TextEncoding?

    /// Blocks.
    private init(
        _ path: String, _ encoding: ListEncoding?, _ wishes: [ColumnWish], in lists: KeptLists
    ) throws(Problem) {
        let encoding = encoding.flatMap { TextEncoding(rawValue: $0.rawValue) }
        let key = "\(path) \(encoding?.rawValue ?? "")"
        let known = lists.known.withLock { $0[key] }
        if let known {
            (headings, format) = (known.headings, known.format)
        } else {
            let table = try openList(path, encoding)
            (headings, format) = (table.headings, table.format)
        }
        columns = try ColumnMap(wishes, headings: headings)
        (self.path, self.encoding, self.key) = (path, encoding, key)
        if known == nil { lists.learn(KnownList(headings: headings, format: format), of: key) }
    }

    /// Opens a list that is kept.
    static func open(
        _ list: String, _ encoding: ListEncoding?, _ wishes: [ColumnWish], in lists: KeptLists
    ) async throws -> ListFile {
        let path = try await lists.file(of: list)
        return try await WorkerThread.run(name: "list-open") { () throws(Problem) in
            try ListFile(path, encoding, wishes, in: lists)
        }
    }

    /// Its rows, from the first on. Blocks.
    func rows() throws(Problem) -> any TableFile { try openList(path, encoding) }

    /// How many rows it has; one that cannot be read to its end throws.
    func count(_ lists: KeptLists) async throws(Problem) -> Int {
        if let known = lists.known.withLock({ $0[key]?.rows }) { return known }
        let count = try await WorkerThread.run(name: "list-count") { () throws(Problem) in
            var (table, count) = (try rows(), 0)
            while try table.nextRow() != nil { count += 1 }
            return count
        }
        lists.learn(KnownList(headings: headings, format: format, rows: count), of: key)
        return count
    }

    /// What tells the same columns of the same encoding from others.
    var mappingDigest: String {
        Sodium.hash(Array("\(columns.key)\n\(encoding?.rawValue ?? "")".utf8)).hexadecimal
    }
}

extension ListFormat {
    init(_ format: TableFormat) {
        self =
            switch format {
            case .delimited: .csv
            case .spreadsheet: .xlsx
            case .xml: .xml
            }
    }
}

extension TableFile {
    /// The next row; nil at the end.
    mutating func nextRow() throws(Problem) -> TableRow? {
        do {
            return try next()
        } catch {
            throw error.problem
        }
    }

    /// The next rows, so many at most, and fewer when they are long: what is beyond 4 MiB of cells waits for its turn.
    mutating func next(_ most: Int) throws(Problem) -> (rows: [TableRow], areLast: Bool) {
        var (rows, size) = ([TableRow](), 0)
        while rows.count < most, size < 4 << 20 {
            guard let row = try nextRow() else { return (rows, true) }
            rows.append(row)
            size += row.cells.reduce(0) { $0 + $1.utf8.count }
        }
        return (rows, false)
    }
}

private func openList(_ path: String, _ encoding: TextEncoding?) throws(Problem) -> any TableFile {
    do {
        return try openTable(path, encoding: encoding)
    } catch {
        throw error.problem
    }
}

extension TableFailure {
    fileprivate var problem: Problem {
        // That our own file cannot be read is no fault of the list.
        guard code != .unreadable else { return Problem(.internalError, "internalError", cause: description) }
        return .invalid("list", "unreadableList", ["detail": String(description.prefix(500)).onOneLine])
    }
}
