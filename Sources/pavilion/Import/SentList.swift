import Adapters
import Files
import Messages

/// A list in a file of this machine, as it goes to where it is imported.
struct SentList {
    let path: String
    let digest: String
    let columns: [ColumnWish]
    let encoding: ListEncoding?

    /// So much is sent at once, in bytes.
    private static let piece = 1 << 19

    init(_ path: String, _ columns: [ColumnWish], _ encoding: ListEncoding?) throws(FileFailure) {
        (self.path, self.columns, self.encoding) = (path, columns, encoding)
        digest = try fileDigest(path)
    }

    /// How it is called without the folders where it lies.
    var name: String { String((path.split(separator: "/").last ?? "-").suffix(200)) }

    /// Sends what is not there yet.
    func send(to pavilion: Operator) async throws {
        let file = try RandomAccessFile(reading: path)
        var (kept, piece) = (0, [UInt8]())
        repeat {
            let request = KeepList(list: digest, offset: Int64(kept), bytes: piece)
            kept = Int(try await pavilion.call(ListsOperations.keepList, request).size)
            piece = try file.read(Self.piece, at: kept)
        } while !piece.isEmpty
    }

    /// Does something with the list; what is wrong with it is told with its path.
    func telling<Result>(_ act: () async throws -> Result) async throws -> Result {
        do {
            return try await act()
        } catch let refusal as RefusedFailure {
            guard !refusal.errors.isEmpty, refusal.exitStatus == .refused else { throw refusal }
            let hint = refusal.errors.contains { $0.rule == "companyNameColumn" }
            throw RefusedFailure(
                refusal,
                "\(path): \(refusal.errors.map(\.message).joined(separator: " "))"
                    + (hint ? " Name one by --map companyName=HEADING." : ""))
        }
    }
}
