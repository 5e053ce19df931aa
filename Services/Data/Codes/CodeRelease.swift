import Channel
import Hub
import Messages
import Timekeeping

/// The code lists that this build carries, brought into the hub at start: what is new is added, what differs is changed,
/// what vanished ends today. A list whose files are as they were is not even read.
package enum CodeRelease {
    /// So many changes go into one transaction: the writer is not to be held up (DESIGN §4).
    private static let batch = 25

    package static func apply(to hub: DataHub, clock: WallClock) async throws {
        try await apply(CodeFile.embedded(), to: hub, clock: clock)
    }

    static func apply(_ files: [CodeFile], to hub: DataHub, clock: WallClock) async throws {
        for file in files {
            let known = try await hub.read { try $0.first(CodeTable.listed, .text(file.list)) }
            if let known, try known.bytes("digest") == file.digest { continue }
            let changes = try await hub.read { snapshot in
                try codeChanges(file, today: clock.today, in: snapshot) + standardChanges(file, in: snapshot)
            }
            try await write(changes, to: hub)
            // Last, so that a release which was cut short is done at the next start.
            let values: [String: SQLValue] = ["name": .text(file.list), "digest": .bytes(file.digest)]
            try await write([CodeChange(CodeTable.list, over: known, values)], to: hub)
        }
    }

    /// All parts wait for the writer together, which commits many at once.
    private static func write(_ changes: [CodeChange], to hub: DataHub) async throws {
        let author = Author(who: "system:codes", operation: "codes.release", trace: TraceID().description)
        try await withThrowingTaskGroup(of: Void.self) { parts in
            for first in stride(from: 0, to: changes.count, by: batch) {
                parts.addTask {
                    try await hub.write(as: author, lane: .bulk) { transaction in
                        for change in changes[first...].prefix(batch) { try change.write(in: transaction) }
                    }
                }
            }
            try await parts.waitForAll()
        }
    }

    private static func codeChanges(
        _ file: CodeFile, today: CalendarDate, in snapshot: borrowing Snapshot
    ) throws -> [CodeChange] {
        var vanished: [String: Row] = [:]
        for row in try snapshot.rows(CodeTable.all, .text(file.list)) { vanished[try row.text("code")] = row }
        var changes: [CodeChange] = []
        for (position, entry) in try file.entries().enumerated() {
            let row = vanished.removeValue(forKey: entry.code)
            if let row, try CodeRow.entry(row) == entry, try row.integer("position") == position { continue }
            let values = ["list": .text(file.list), "position": SQLValue(position)].merging(CodeRow.values(entry)) {
                $1
            }
            changes.append(try CodeChange(CodeTable.code, over: row, values))
        }
        for row in vanished.values {
            var entry = try CodeRow.entry(row)
            guard entry.until == nil else { continue }
            entry.until = today
            changes.append(try CodeChange(CodeTable.code, over: row, CodeRow.values(entry)))
        }
        return changes
    }

    private static func standardChanges(
        _ file: CodeFile, in snapshot: borrowing Snapshot
    ) throws -> [CodeChange] {
        var vanished: [[String]: Row] = [:]
        for row in try snapshot.rows(CodeTable.standards, .text(file.list)) {
            vanished[[try row.text("system"), try row.text("foreign_code")]] = row
        }
        var changes: [CodeChange] = []
        for standard in try file.standards() {
            let row = vanished.removeValue(forKey: [standard.system, standard.foreign])
            if let row, try row.text("code") == standard.code { continue }
            let values: [String: SQLValue] = [
                "list": .text(file.list), "system": .text(standard.system), "foreign_code": .text(standard.foreign),
                "code": .text(standard.code),
            ]
            changes.append(try CodeChange(CodeTable.standard, over: row, values))
        }
        return try changes + vanished.values.map { .delete(CodeTable.standard, try $0.identifier("id")) }
    }
}

extension WallClock {
    /// The day by which codes are valid or not: the day in UTC.
    var today: CalendarDate { CalendarDate(of: now()) }
}
