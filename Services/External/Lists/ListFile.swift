import Adapters
import Cryptography
import MessageModel
import Messages
import Threading

/// A list of exhibitors in a file, and what its columns hold. Whoever reads it gets `invalid` with what is wrong with it.
struct ListFile: Sendable {
    let headings: [String]
    let format: TableFormat
    let columns: ColumnMap
    private let path: String
    /// Nil: what the file says or shows.
    private let encoding: TextEncoding?

    /// Blocks.
    private init(_ path: String, _ encoding: ListEncoding?, _ wishes: [ColumnWish]) throws(Problem) {
        self.path = path
        self.encoding = encoding.flatMap { TextEncoding(rawValue: $0.rawValue) }
        let table = try openList(path, self.encoding)
        (headings, format) = (table.headings, table.format)
        columns = try ColumnMap(wishes, headings: headings)
    }

    /// Opens a list that is kept.
    static func open(
        _ list: String, _ encoding: ListEncoding?, _ wishes: [ColumnWish], in lists: KeptLists
    ) async throws -> ListFile {
        let path = try await lists.file(of: list)
        return try await WorkerThread.run(name: "list-open") { () throws(Problem) in
            try ListFile(path, encoding, wishes)
        }
    }

    /// Its rows, from the first on. Blocks.
    func rows() throws(Problem) -> any TableFile { try openList(path, encoding) }

    /// How many rows it has; one that cannot be read to its end throws.
    func count(_ lists: KeptLists) async throws(Problem) -> Int {
        let key = "\(path) \(encoding?.rawValue ?? "")"
        if let known = lists.counts.withLock({ $0[key] }) { return known }
        let count = try await WorkerThread.run(name: "list-count") { () throws(Problem) in
            var (table, count) = (try rows(), 0)
            while try table.nextRow() != nil { count += 1 }
            return count
        }
        lists.counts.withLock { counts in
            if counts.count > 100 { counts = [:] }
            counts[key] = count
        }
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

    /// The next rows, so many at most; none at the end.
    mutating func next(_ most: Int) throws(Problem) -> [TableRow] {
        var rows: [TableRow] = []
        while rows.count < most, let row = try nextRow() { rows.append(row) }
        return rows
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
