import Channel
import DelimitedText
import Hub
import MessageModel
import Messages
import Resources
import Timekeeping

/// The code lists that this build carries (`Schemas/Codes`), brought into the hub at start: what is new becomes valid, what
/// vanished ends, what changed ends and begins anew. Nothing is written when all is as it was.
package enum CodeRelease {
    package static func apply(to hub: DataHub) async throws { try await apply(embedded(), to: hub) }

    static func apply(_ lists: [(list: String, entries: [CodeEntry])], to hub: DataHub) async throws {
        let author = Author(who: "system:codes", operation: "codes.release", trace: Caller.newTrace())
        for (list, entries) in lists {
            try await hub.write(as: author, lane: .bulk) { transaction in
                try bring(list, entries, into: transaction)
            }
        }
    }

    private static func bring(_ list: String, _ entries: [CodeEntry], into transaction: borrowing Transaction) throws {
        let now = transaction.now
        var stale: [String: Row] = [:]
        for row in try transaction.snapshot.rows(CodeTable.valid, .text(list), SQLValue(now)) {
            stale[try row.text("code")] = row
        }
        for (position, entry) in entries.enumerated() {
            if let row = stale[entry.code], try row.message("entry", as: CodeEntry.self) == entry,
                try row.integer("position") == Int64(position)
            {
                stale[entry.code] = nil
                continue
            }
            if let row = stale.removeValue(forKey: entry.code) { try end(row, at: now, in: transaction) }
            _ = try transaction.insert(
                CodeTable.code,
                [
                    "list": .text(list), "code": .text(entry.code), "position": .integer(Int64(position)),
                    "entry": SQLValue(entry), "valid_from": SQLValue(now),
                ])
        }
        for row in stale.values { try end(row, at: now, in: transaction) }
    }

    private static func end(_ row: Row, at now: Instant, in transaction: borrowing Transaction) throws {
        _ = try transaction.update(CodeTable.code, row.identifier("id"), ["valid_until": SQLValue(now)])
    }

    private static func embedded() throws -> [(list: String, entries: [CodeEntry])] {
        try Resource.all { $0.hasPrefix("Schemas/Codes/") && $0.hasSuffix(".csv") }.map { file in
            let rows = try CSVReader.rows(file.text)
            let languages = rows.first?.dropFirst(2) ?? []
            let entries = rows.dropFirst().map { cells in
                CodeEntry(
                    code: cells[0], group: cells[1].isEmpty ? nil : cells[1],
                    name: zip(languages, cells.dropFirst(2)).map { Name(language: $0, text: $1) })
            }
            let list = file.path.dropFirst("Schemas/Codes/".count).dropLast(".csv".count)
            return (String(list), entries)
        }
    }
}
