import Channel
import MessageModel
import Messages

extension ImportExhibitors {
    /// Side by side, so that many are committed together, but begun in the order of the list: the same list always makes
    /// the same hub, whichever rows are of one organization.
    func run(_ call: ServiceCall) async throws -> ExhibitorsImported {
        var results = try await row.faults(call).map { ImportResult(error: $0) }
        try await withThrowingTaskGroup(of: (Int, ImportResult).self) { group in
            for (index, row) in row.enumerated() where results[index].error.isEmpty {
                guard let exhibitor = row.exhibitor else { continue }
                let place = ListPlace(import: `import`, row: done + Int64(index) + 1)
                // Immediate: it has its place before the writer when the next one begins.
                group.addImmediateTask { (index, try await exhibitor.result(call, at: place)) }
            }
            for try await (index, result) in group { results[index] = result }
        }
        let outcomes = results.map(\.imported?.outcome)
        func count(_ outcome: ImportOutcome?) -> Int64 { Int64(outcomes.count { $0 == outcome }) }
        let record = try await call.call(
            ParticipationsOperations.advanceImport,
            AdvanceImport(
                import: `import`, done: done, created: count(.created), attached: count(.attached),
                likely: count(.likely), unchanged: count(.unchanged), refused: count(nil), last: last))
        return ExhibitorsImported(result: results, import: record)
    }
}

extension CheckExhibitors {
    func run(_ call: ServiceCall) async throws -> ExhibitorsChecked {
        ExhibitorsChecked(result: try await row.faults(call).map { ListFault(error: $0) })
    }
}

extension ImportExhibitor {
    fileprivate func result(_ call: ServiceCall, at place: ListPlace) async throws -> ImportResult {
        do {
            return ImportResult(imported: try await call.decide { try decide(call, at: place, in: $0) })
        } catch let problem as Problem where problem.kind == .invalid {
            return ImportResult(error: problem.fields)
        }
    }
}

extension [ListRow] {
    fileprivate func faults(_ call: ServiceCall) async throws -> [[WrongField]] {
        let known = indices.filter { self[$0].exhibitor != nil }
        var faults = [[WrongField]](repeating: [], count: count)
        for (index, errors) in zip(known, try await compactMap(\.exhibitor).errors(call)) {
            faults[index] = Problem.invalid(errors).fields
        }
        return faults
    }
}

extension Problem {
    /// What is wrong, as replies say it.
    fileprivate var fields: [WrongField] {
        errors.map { WrongField(path: $0.path, rule: $0.rule, message: $0.words) }
    }
}
