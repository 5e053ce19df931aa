import MessageModel
import Timekeeping

extension Transaction {
    /// Adds terms to a record that has none of them.
    package func addTerms(_ terms: [SQLValue], to table: Table, of owner: Identifier) throws(Problem) {
        let statements = try termStatements(for: table)
        var rest = terms[...]
        while !rest.isEmpty {
            let part = rest.prefix(TermStatements.most)
            try state.change(statements.insert(part.count), [SQLValue(owner)] + part)
            rest = rest.dropFirst(part.count)
        }
    }

    /// Brings about that a record has these terms and no others, in their order. Returns whether that changed anything.
    @discardableResult
    package func replaceTerms(in table: Table, of owner: Identifier, by wanted: [SQLValue]) throws(Problem) -> Bool {
        let statements = try termStatements(for: table)
        let standing = Set(
            try state.session.run(statements.read, [SQLValue(owner)]).map { row throws(Problem) in try row.value("term")
            })
        let over = standing.subtracting(wanted)
        for term in over { try state.change(statements.delete, [SQLValue(owner), term]) }
        let missing = wanted.filter { !standing.contains($0) }
        try addTerms(missing, to: table, of: owner)
        return !over.isEmpty || !missing.isEmpty
    }

    private func termStatements(for table: Table) throws(Problem) -> TermStatements {
        guard let known = state.tables.terms[table.name] else {
            throw Problem(.internalError, "unknownTable", cause: table.name)
        }
        return known
    }
}
