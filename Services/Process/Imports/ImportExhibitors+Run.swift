import Channel
import MessageModel
import Messages

extension ImportExhibitors {
    /// Side by side, so that many are committed together, but begun in the order of the list: the same list always makes
    /// the same hub, whichever rows are of one organization.
    func run(_ call: ServiceCall) async throws -> ExhibitorsImported {
        var results = try await exhibitor.errors(call).map { ImportResult(refused: $0) }
        try await withThrowingTaskGroup(of: (Int, ImportResult).self) { group in
            for (index, exhibitor) in exhibitor.enumerated() where results[index].error.isEmpty {
                // Immediate: it has its place before the writer when the next one begins.
                group.addImmediateTask { (index, try await exhibitor.result(call)) }
            }
            for try await (index, result) in group { results[index] = result }
        }
        return ExhibitorsImported(result: results)
    }
}

extension ImportExhibitor {
    fileprivate func result(_ call: ServiceCall) async throws -> ImportResult {
        do {
            return ImportResult(imported: try await call.decide { try decide(call, in: $0) })
        } catch let problem as Problem where problem.kind == .invalid {
            return ImportResult(refused: problem.errors)
        }
    }
}

extension ImportResult {
    fileprivate init(refused errors: [FieldError]) {
        self.init(error: errors.map { WrongField(path: $0.path, rule: $0.rule, message: $0.words) })
    }
}
