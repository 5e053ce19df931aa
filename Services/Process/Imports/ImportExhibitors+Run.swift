import Channel
import MessageModel
import Messages

extension ImportExhibitors {
    /// So many rows are looked up at once, while those before them wait to be recorded.
    private static let part = 20
    /// So many wait at most: the more, the more of what was looked up has changed when they are recorded.
    private static let waiting = 60

    /// Side by side, so that many are committed together, but begun in the order of the list: the same list always makes
    /// the same hub, whichever rows are of one organization.
    func run(_ call: ServiceCall) async throws -> ExhibitorsImported {
        var results = try await row.faults(call).map { ImportResult(error: $0) }
        let sound = zip(row, results).enumerated().compactMap { index, row -> SoundRow? in
            guard let exhibitor = row.0.exhibitor, row.1.error.isEmpty else { return nil }
            return SoundRow(index: index, exhibitor: exhibitor)
        }
        try await withThrowingTaskGroup(of: (Int, ImportResult).self) { group in
            var waiting = 0
            for start in stride(from: 0, to: sound.count, by: Self.part) {
                let part = sound[start..<min(start + Self.part, sound.count)]
                let sought = try await part.sought(call)
                while waiting > Self.waiting - Self.part, let (index, result) = try await group.next() {
                    results[index] = result
                    waiting -= 1
                }
                for (row, sought) in zip(part, sought) {
                    let place = ListPlace(import: `import`, row: done + Int64(row.index) + 1)
                    // Immediate: it has its place before the writer when the next one begins.
                    group.addImmediateTask { (row.index, try await row.exhibitor.result(call, at: place, sought)) }
                }
                waiting += part.count
            }
            for try await (index, result) in group { results[index] = result }
        }
        return try await advance(results, call)
    }

    private func advance(_ results: [ImportResult], _ call: ServiceCall) async throws -> ExhibitorsImported {
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

/// Where a row that can be imported stands among those of the request.
private struct SoundRow {
    let index: Int
    let exhibitor: ImportExhibitor
}

extension ArraySlice<SoundRow> {
    /// Whom each may be of those that are known; nil: readers are busy, and whoever decides looks itself.
    fileprivate func sought(_ call: ServiceCall) async throws -> [OrganizationSought?] {
        let request = MatchOrganizations(organization: map { MatchParty($0.exhibitor) })
        do {
            return try await call.call(PartiesOperations.matchOrganizations, request).sought
        } catch let problem as Problem where problem.kind == .busy {
            return map { _ in nil }
        }
    }
}

extension MatchParty {
    fileprivate init(_ exhibitor: ImportExhibitor) {
        self.init(
            companyName: exhibitor.companyName, country: exhibitor.country, name: exhibitor.name,
            taxId: exhibitor.taxId, website: exhibitor.website)
    }
}

extension CheckExhibitors {
    func run(_ call: ServiceCall) async throws -> ExhibitorsChecked {
        ExhibitorsChecked(result: try await row.faults(call).map { ListFault(error: $0) })
    }
}

extension ImportExhibitor {
    fileprivate func result(
        _ call: ServiceCall, at place: ListPlace, _ sought: OrganizationSought?
    ) async throws -> ImportResult {
        do {
            return ImportResult(imported: try await call.decide { try decide(call, at: place, sought, in: $0) })
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
