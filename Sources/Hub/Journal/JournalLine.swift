import Cryptography
import MessageModel
import Timekeeping

/// A row of the journal as it is stored, without its hash.
struct JournalLine {
    let sequence: Int64
    let at: Instant
    let author: Author
    let table: String
    let record: Identifier
    let version: Int64
    let subject: Identifier?
    let before: [UInt8]?
    let after: [UInt8]?
    let sealed: [UInt8]?

    /// BLAKE2b-256 over the hash of the line before and all columns, each with a fixed length or its length in front, so
    /// that no two lines give the same bytes.
    func hash(after previous: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(
            256 + author.operation.utf8.count + (before?.count ?? 0) + (after?.count ?? 0) + (sealed?.count ?? 0))
        bytes += previous
        bytes.frame(sequence)
        bytes.frame(at.milliseconds)
        for text in [author.who, author.operation, author.trace, table] {
            bytes.frame(Int64(text.utf8.count))
            bytes.append(contentsOf: text.utf8)
        }
        bytes.frame(record.rawValue)
        bytes.frame(version)
        bytes.append(subject == nil ? 0 : 1)
        bytes.frame(subject?.rawValue ?? 0)
        for part in [before, after, sealed] {
            bytes.frame(part.map { Int64($0.count) } ?? -1)
            bytes.append(contentsOf: part ?? [])
        }
        return Sodium.hash(bytes)
    }
}

extension JournalLine {
    /// The columns of a journal query, in no particular order.
    static let columns =
        "id, at, who, operation, trace, table_name, record, version, subject, before, after, sealed, hash"

    init(_ row: Row) throws(Problem) {
        sequence = try row.integer("id")
        at = try row.instant("at")
        author = Author(
            who: try row.text("who"), operation: try row.text("operation"), trace: try row.text("trace"))
        table = try row.text("table_name")
        record = try row.identifier("record")
        version = try row.integer("version")
        subject = try row.optionalIdentifier("subject")
        before = try row.optionalBytes("before")
        after = try row.optionalBytes("after")
        sealed = try row.optionalBytes("sealed")
    }
}

extension [UInt8] {
    /// Eight bytes, the highest first.
    mutating func frame(_ number: Int64) {
        Swift.withUnsafeBytes(of: number.bigEndian) { append(contentsOf: $0) }
    }
}
