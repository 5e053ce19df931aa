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
    /// So many changes go into one transaction: the writer is not to be held up (DESIGN §4).
    private static let batch = 25

    package static func apply(to hub: DataHub, clock: WallClock) async throws {
        try await apply(embedded(), to: hub, clock: clock)
    }

    static func apply(_ lists: [(list: String, entries: [CodeEntry])], to hub: DataHub, clock: WallClock) async throws {
        let author = Author(who: "system:codes", operation: "codes.release", trace: Caller.newTrace())
        let now = clock.now()
        let changes = try await hub.read { snapshot in
            try lists.flatMap { list, entries in try Self.changes(list, entries, at: now, in: snapshot) }
        }
        for first in stride(from: 0, to: changes.count, by: batch) {
            let part = changes[first..<min(first + batch, changes.count)]
            try await hub.write(as: author, lane: .bulk) { transaction in
                for change in part { try change.write(at: now, in: transaction) }
            }
        }
    }

    private enum Change: Sendable {
        case end(Identifier)
        case begin(list: String, position: Int, CodeEntry)

        func write(at now: Instant, in transaction: borrowing Transaction) throws {
            switch self {
            case .end(let id): try transaction.update(CodeTable.code, id, ["valid_until": SQLValue(now)])
            case .begin(let list, let position, let entry):
                try transaction.insert(
                    CodeTable.code,
                    [
                        "list": .text(list), "code": .text(entry.code), "position": SQLValue(position),
                        "entry": SQLValue(entry), "valid_from": SQLValue(now),
                    ])
            }
        }
    }

    private static func changes(
        _ list: String, _ entries: [CodeEntry], at now: Instant, in snapshot: borrowing Snapshot
    ) throws -> [Change] {
        var stale: [String: Row] = [:]
        for row in try snapshot.rows(CodeTable.valid, .text(list), SQLValue(now)) { stale[try row.text("code")] = row }
        var changes: [Change] = []
        for (position, entry) in entries.enumerated() {
            let row = stale.removeValue(forKey: entry.code)
            if let row, try row.message("entry", as: CodeEntry.self) == entry, try row.integer("position") == position {
                continue
            }
            if let row { changes.append(.end(try row.identifier("id"))) }
            changes.append(.begin(list: list, position: position, entry))
        }
        return try changes + stale.values.map { .end(try $0.identifier("id")) }
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
