import Hub
import MessageModel
import Timekeeping

/// One change that a closure makes through its transaction: what a data service asked the hub for, read back from the
/// statements that the hub made of it.
enum HubWrite: Sendable {
    case insert(Table, Identifier, [(String, SQLValue)])
    case update(Table, Identifier, [(String, SQLValue)])
    case publish(OutboxEvent)

    /// The changes behind a transaction's statements. What the hub adds by itself, it will add again.
    static func all(in transaction: [RecordedStatement]) -> [HubWrite] {
        zip(transaction, transaction.dropFirst().map(\.name) + [""]).compactMap { statement, next in
            let words = statement.name.split(separator: " ", maxSplits: 1)
            let values = statement.parameters
            switch words[0] {
            case "insert" where words.count == 2:
                let columns = names(between: "(", and: ")", in: statement.sql)
                guard let id = values.first?.identifier, columns.starts(with: ["id", "version"]) else { return nil }
                let table = Table(String(words[1]), [], journaled: isJournal(next))
                return .insert(table, id, Array(zip(columns, values).dropFirst(2)))
            case "update" where words.count == 2:
                guard let id = values.first?.identifier else { return nil }
                let columns = names(between: " SET ", and: " WHERE ", in: statement.sql)
                let table = Table(String(words[1]), [], journaled: isJournal(next))
                return .update(table, id, Array(zip(columns, values.dropFirst()).dropFirst()))
            case "publish":
                guard case .text(let type) = values[1], case .text(let key) = values[2],
                    case .bytes(let body) = values[3]
                else { return nil }
                return .publish(OutboxEvent(type: type, key: key, body: body))
            default: return nil
            }
        }
    }

    /// Whether a statement is what the journal adds to a change: its line, or first the key that seals it.
    private static func isJournal(_ name: String) -> Bool { name == "journal" || name == "make subject key" }

    /// Makes the change, with a dictionary made on the way as services do.
    func perform(in transaction: borrowing Transaction) throws(Problem) {
        switch self {
        case .insert(let table, let id, let values):
            try transaction.insert(table, id: id, Dictionary(uniqueKeysWithValues: values))
        case .update(let table, let id, let values):
            try transaction.update(table, id, Dictionary(uniqueKeysWithValues: values))
        case .publish(let event): try transaction.publish(event)
        }
    }

    /// Makes the changes of a closure once more, for records with ids and numbers of their own; what refers to them is led to
    /// these.
    static func performAnew(_ writes: [HubWrite], in transaction: borrowing Transaction) throws(Problem) {
        var ids: [SQLValue: SQLValue] = [:]
        for case .insert(let table, let id, let values) in writes {
            let own = values.map { name, value in
                (name, name == "customer_number" ? SQLValue(transaction.newIdentifier()) : ids[value] ?? value)
            }
            ids[SQLValue(id)] = SQLValue(try transaction.insert(table, Dictionary(uniqueKeysWithValues: own)))
        }
    }

    /// The quoted names in a part of a statement.
    private static func names(between start: String, and end: String, in sql: String) -> [String] {
        guard let first = sql.firstRange(of: start), let last = sql[first.upperBound...].firstRange(of: end) else {
            return []
        }
        let quoted = sql[first.upperBound..<last.lowerBound].split(
            separator: "\"", omittingEmptySubsequences: false)
        return quoted.indices.filter { $0 % 2 == 1 }.map { String(quoted[$0]) }
    }
}

extension SQLValue {
    fileprivate var identifier: Identifier? {
        guard case .integer(let number) = self else { return nil }
        return Identifier(rawValue: number)
    }
}
