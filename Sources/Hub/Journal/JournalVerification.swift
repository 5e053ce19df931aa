import MessageModel
import Timekeeping

/// Compares a journal with its hashes, its signed heads and the records that it tells of. It reads page by page, each in a
/// snapshot of its own, so that it can run beside a hub that writes.
struct JournalVerification {
    private let session: Session
    private let heads: JournalHeadsFile
    private let progress: ProgressReport
    /// The journal's last line when it began; more are written meanwhile.
    private let end: Int64
    private var report = JournalReport()
    private static let page = 500

    init(_ session: Session, _ heads: JournalHeadsFile, progress: @escaping ProgressReport) throws {
        self.session = session
        self.heads = heads
        self.progress = progress
        end = try Snapshot(session: session).rows(.journalEnd).first?.integer("id") ?? 0
    }

    mutating func run() throws -> JournalReport {
        try checkLines()
        try checkHeads()
        try checkKeys()
        try checkRecords()
        for table in session.catalogue.tables.values.sorted(by: { $0.name < $1.name }) where table.journaled {
            try findUnjournaled(table)
        }
        return report
    }

    /// Every head is signed, and the journal still contains it. There has been one since before the first line.
    private mutating func checkHeads() throws {
        try heads.each { line in
            report.heads += 1
            guard let head = JournalHead(line: line), head.isSigned(with: session.keyring.heads) else {
                return report.note("line \(report.heads) of journal.heads was not written by this Pavilion")
            }
            let tip = try Snapshot(session: session).tip(at: head.tip.sequence)
            guard tip != head.tip else { return }
            report.note(
                tip == nil
                    ? "the journal was cut: at \(head.at) it had this line"
                    : "the journal was written anew: at \(head.at) this line had another hash",
                sequence: head.tip.sequence)
        }
        if report.heads == 0 && report.lines > 0 {
            report.note("journal.heads is missing or empty: nobody can say whether lines were cut off")
        }
    }

    /// Every line follows from the one before it.
    private mutating func checkLines() throws {
        var chain = JournalChain()
        try eachRow(of: .journalPage, "journal lines proved") { verification, row, _ in
            verification.report.lines += 1
            guard let damage = try chain.follow(row) else { return }
            verification.report.note(
                damage, sequence: try row.integer("id"), table: try? row.text("table_name"),
                record: try? row.identifier("record"))
        }
        report.damagedLines = chain.damaged
    }

    /// Every record that was ever inserted is as its lines say.
    private mutating func checkRecords() throws {
        try eachRow(of: .journalInsertions, "journal lines compared with records") { verification, row, snapshot in
            guard let table = verification.session.catalogue.tables[try row.text("table_name")], table.journaled else {
                return
            }
            try verification.compare(table, row.identifier("record"), row.integer("id"), snapshot)
        }
    }

    private mutating func compare(
        _ table: Table, _ record: Identifier, _ sequence: Int64, _ snapshot: borrowing Snapshot
    ) throws {
        report.records += 1
        do throws(Problem) {
            let fold = try RecordFold(of: record, in: table, from: snapshot)
            guard let difference = try fold.difference(in: snapshot) else { return }
            report.note(difference, sequence: fold.sequence, table: table.name, record: record)
        } catch {
            guard error.code == Problem.damaged("").code else { throw error }
            report.note(error.cause ?? error.code, sequence: sequence, table: table.name, record: record)
        }
    }

    /// Every subject's key can be opened, or the journal says who deleted it.
    private mutating func checkKeys() throws {
        try eachRow(of: .subjectKeyPage) { verification, row, snapshot in
            let subject = try row.identifier("id")
            let isGood =
                if let sealed = try row.optionalBytes("key") {
                    (try? verification.session.keyring.open(sealed)) != nil
                } else {
                    try snapshot.first(.journalOfRecord, SQLValue(subject), .text(HubModule.subjectKey.name)) != nil
                }
            guard !isGood else { return }
            verification.report.note(
                "the subject's key was changed or deleted", table: HubModule.subjectKey.name, record: subject)
        }
    }

    /// Every record has a journal.
    private mutating func findUnjournaled(_ table: Table) throws {
        let query = Query.journaledPage(table, session.dialect)
        try eachRow(of: query) { verification, row, _ in
            guard try !row.boolean("journaled") else { return }
            verification.report.note(
                "the record is not in the journal", table: table.name, record: try row.identifier("id"))
        }
    }

    /// Hands over all rows of a query that takes the id after which a page begins and the page's length.
    ///
    /// - Parameter part: what progress calls it when the rows are lines of the journal; of others none is told.
    private mutating func eachRow(
        of query: Query, _ part: String? = nil, _ visit: (inout Self, Row, borrowing Snapshot) throws -> Void
    ) throws {
        var last = Int64.min
        var rows: [Row] = []
        repeat {
            try session.connection.execute("BEGIN")
            let snapshot = Snapshot(session: session)
            do {
                rows = try session.run(query.name, query.sql, [.integer(last), SQLValue(Self.page)])
                for row in rows {
                    last = try row.integer("id")
                    try visit(&self, row, snapshot)
                }
            } catch {
                try session.connection.execute("ROLLBACK")
                throw error
            }
            try session.connection.execute("ROLLBACK")
            if let part { progress(part, Int(rows.count == Self.page ? min(last, end) : end), Int(end)) }
        } while rows.count == Self.page
    }
}
