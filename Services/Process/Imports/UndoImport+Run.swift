import Channel
import MessageModel
import Messages

extension UndoImport {
    /// So many participations are taken back by one call.
    private static let part: Int64 = 100

    /// Whom the import brought is what is left of it, so an undo that was cut off goes on by being asked again.
    func run(_ call: ServiceCall) async throws -> ImportRecord {
        let record = try await call.call(ParticipationsOperations.beginUndo, BeginUndo(import: `import`))
        guard record.state == .undoing else { return record }
        let brought = try await call.call(
            ParticipationsOperations.listParticipations, ListParticipations(import: `import`, limit: Self.part))
        // Side by side, so that many are committed together.
        try await withThrowingTaskGroup(of: Void.self) { group in
            for participation in brought.item {
                group.addImmediateTask { try await takeBack(participation, call) }
            }
            try await group.waitForAll()
        }
        guard brought.next == nil else {
            return try await call.call(ParticipationsOperations.getImport, GetImport(import: `import`))
        }
        return try await call.call(ParticipationsOperations.endUndo, EndUndo(import: `import`))
    }

    /// The participation goes, and of those that were recorded with it, whom nobody has changed or uses: the person before
    /// the organization. A record that refers to one of them keeps it and what it belongs to.
    private func takeBack(_ participation: Participation, _ call: ServiceCall) async throws {
        let organization = participation.outcome == .attached ? nil : participation.party
        let parties = [participation.contact, organization].compactMap { $0 }
        for count in (0...parties.count).reversed() {
            do {
                _ = try await call.decide { transaction in
                    try takeBack(participation, removing: parties.prefix(count), of: parties.count, call, transaction)
                }
                return
            } catch let problem as Problem where problem.code == "reference" && count > 0 {
                continue
            } catch let problem as Problem where problem.kind == .notFound {
                // Somebody else who takes the same import back was faster.
                return
            }
        }
    }

    private func takeBack(
        _ participation: Participation, removing parties: ArraySlice<String>, of all: Int, _ call: ServiceCall,
        _ transaction: borrowing Decision
    ) throws -> ImportRecord {
        _ = try call.call(
            ParticipationsOperations.removeParticipation,
            RemoveParticipation(participation: participation.participation), in: transaction)
        var count = AdvanceUndo(import: `import`, removed: 0, keptChanged: 0, keptUsed: Int64(all - parties.count))
        for party in parties {
            switch try call.call(PartiesOperations.removeParty, RemoveParty(party: party), in: transaction).outcome {
            case .removed: count.removed += 1
            case .changed: count.keptChanged += 1
            case .used: count.keptUsed += 1
            }
        }
        return try call.call(ParticipationsOperations.advanceUndo, count, in: transaction)
    }
}
