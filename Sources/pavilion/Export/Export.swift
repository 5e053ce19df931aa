import Hub
import Messages

/// Writes all records of a kind, page by page: what changes meanwhile is in it or not, but nothing that stays is left out.
struct Export {
    let pavilion: Operator
    let format: ExportFormat
    let output: OutputFile
    let progress: ProgressReport

    /// - Parameter edition: nil: of all editions.
    func run(_ kind: ExportedKind, of edition: String?) async throws {
        switch kind {
        case .parties: try await write(PartiesOperations.exportParties, [("parties", ExportParties())])
        case .registrations:
            let parts = try await editions(edition).map { code in
                ("registrations of \(code)", ListRegistrations(edition: code, sort: .received))
            }
            try await write(RegistrationsOperations.listRegistrations, parts)
        case .participations:
            let parts = try await editions(edition).map { code in
                ("participations of \(code)", ListParticipations(edition: code))
            }
            try await write(ParticipationsOperations.listParticipations, parts)
        }
    }

    private func write<Request: ListRequest, Page: ListPage>(
        _ operation: DataOperation<Request, Page>, _ parts: [(name: String, request: Request)]
    ) async throws where Page.Item: ExportedRecord {
        var records = try ExportedRecords<Page.Item>(format, output)
        for part in parts {
            let before = records.count
            try await pavilion.pages(operation, part.request) { page in
                for item in page.item { try records.add(item) }
                progress(part.name, records.count - before, page.total)
            }
        }
        try records.end()
    }

    /// The edition that is wanted, or all of them.
    private func editions(_ edition: String?) async throws -> [String] {
        guard let edition else { return try await pavilion.editions() }
        try await pavilion.requireEdition(edition)
        return [edition]
    }
}

extension ListPage {
    /// How many there are on all pages; 0: more than were counted.
    fileprivate var total: Int { more ? 0 : Int(count) }
}
