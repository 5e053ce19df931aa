import Adapters
import Cryptography
import Files
import MessageModel
import Messages

/// A file with a list of exhibitors, and what its columns hold.
struct ListFile {
    let path: String
    let headings: [String]
    let format: TableFormat
    let columns: ColumnMap
    /// Nil: what the file says or shows.
    private let encoding: TextEncoding?

    init(_ path: String, encoding: TextEncoding?, _ wishes: [ColumnWish], _ pavilion: Operator) async throws {
        (self.path, self.encoding) = (path, encoding)
        let table = try openTable(path, encoding: encoding)
        (headings, format) = (table.headings, table.format)
        let names = headings.map(\.withSingleSpaces)
        let proposed = try await pavilion.call(ListsOperations.proposeColumns, ProposeColumns(heading: names))
        columns = try ColumnMap(proposed, wishes, headings: names)
    }

    /// Its rows, from the first on.
    func rows() throws(TableFailure) -> any TableFile { try openTable(path, encoding: encoding) }

    /// How many rows it has; one that cannot be read to its end throws.
    func count() throws(TableFailure) -> Int {
        var (table, count) = (try rows(), 0)
        while try table.next() != nil { count += 1 }
        return count
    }

    /// What tells the list from others, wherever its file lies.
    func opening(of edition: String) throws(FileFailure) -> OpenImport {
        let mapping = "\(columns.key)\n\(encoding?.rawValue ?? "")"
        return OpenImport(
            edition: edition, fileName: String((path.split(separator: "/").last ?? "-").suffix(200)),
            fileDigest: try digest().hexadecimal, mappingDigest: Sodium.hash(Array(mapping.utf8)).hexadecimal)
    }

    private func digest() throws(FileFailure) -> [UInt8] {
        let file = try RandomAccessFile(reading: path)
        let hash = RunningHash()
        var offset = 0
        while case let piece = try file.read(1 << 16, at: offset), !piece.isEmpty {
            hash.read(piece)
            offset += piece.count
        }
        return hash.digest()
    }
}

extension [UInt8] {
    fileprivate var hexadecimal: String {
        map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
