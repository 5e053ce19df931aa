import Channel
import Hub
import MessageModel
import Messages
import Timekeeping

/// What the journal tells of a party, and of those merged into it: not of its registrations and mails, which have
/// permissions of their own.
extension PartyHistory {
    private static let linesAtOnce = 200
    private static let parts = Set(PartyTables.restorable.map(\.name))

    func acts(in snapshot: borrowing Snapshot) throws -> PartyActs {
        let party = try PartyGroup(of: Identifier(wire: party), in: snapshot)
        guard var place = after.map({ Int64($0) }) ?? 0 else { throw Problem.invalid("after", "cursor") }
        let limit = Int(limit ?? ListPage.standardLimit)
        var acts: [PartyAct] = []
        // One more than asked for, so that the last one is whole and it is known whether more follow.
        while acts.count <= limit {
            let lines = try Self.lines(of: party, after: place, in: snapshot)
            guard let last = lines.last else { break }
            for line in lines where Self.parts.contains(line.table) { acts.tell(line) }
            place = last.sequence
        }
        let page = acts.prefix(limit)
        return PartyActs(item: Array(page), next: acts.count > limit ? page.last.map { String($0.point) } : nil)
    }

    private static func lines(
        of party: PartyGroup, after place: Int64, in snapshot: borrowing Snapshot
    ) throws -> ArraySlice<JournalEntry> {
        var lines: [JournalEntry] = []
        for member in party.members {
            lines += try snapshot.journal(about: member, after: place, limit: linesAtOnce)
        }
        return lines.sorted { $0.sequence < $1.sequence }.prefix(linesAtOnce)
    }
}

extension [PartyAct] {
    /// Goes on telling the last act, or begins the next one.
    fileprivate mutating func tell(_ line: JournalEntry) {
        if let last, last.trace == line.author.trace, last.operation == line.author.operation, last.at == line.at {
            self[count - 1].add(line)
        } else {
            append(
                PartyAct(
                    point: line.sequence, at: line.at, who: line.author.who, operation: line.author.operation,
                    trace: line.author.trace, erased: false))
            self[count - 1].add(line)
        }
    }
}

extension PartyAct {
    /// Columns that follow from others, or that say what the act says.
    private static let silent: Set<String> = ["party", "sort_key", "value_key", "changed", "since"]

    fileprivate mutating func add(_ line: JournalEntry) {
        point = line.sequence
        if case .erased = line.personal { erased = true }
        let fields = Set((line.before ?? [:]).keys).union((line.after ?? [:]).keys).subtracting(Self.silent)
        for field in fields.sorted() {
            let (before, after) = (line.before?[field]?.words, line.after?[field]?.words)
            guard before != nil || after != nil else { continue }
            change.append(
                PartyChange(
                    part: line.table, row: line.record.description, field: field, before: before, after: after))
        }
    }
}

extension SQLValue {
    /// As people read it; nil: nothing.
    fileprivate var words: String? {
        switch self {
        case .null, .bytes: nil
        case .integer(let number): String(number)
        case .text(let text): text
        }
    }
}
