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
        case .parties: try await parties()
        case .registrations:
            try await ofEditions(edition, RegistrationsOperations.listRegistrations) {
                ListRegistrations(edition: $0, sort: .received)
            }
        case .participations:
            try await ofEditions(edition, ParticipationsOperations.listParticipations) {
                ListParticipations(edition: $0)
            }
        }
    }

    /// The list has few of a party's values, so each is asked for besides.
    private func parties() async throws {
        var records = try ExportedRecords<Party>(format, output)
        try await pavilion.pages(PartiesOperations.findParties, FindParties(sort: .customerNumber)) { page in
            for item in page.item {
                try records.add(try await pavilion.call(PartiesOperations.getParty, GetParty(party: item.party)))
                progress("parties", records.count, page.total)
            }
        }
        try records.end()
    }

    private func ofEditions<Request: ListRequest, Page: ListPage>(
        _ edition: String?, _ operation: DataOperation<Request, Page>, _ request: (_ edition: String) -> Request
    ) async throws where Page.Item: ExportedRecord {
        var records = try ExportedRecords<Page.Item>(format, output)
        for edition in try await codes(edition) {
            let before = records.count
            try await pavilion.pages(operation, request(edition)) { page in
                for item in page.item { try records.add(item) }
                progress("\(operation.service) of \(edition)", records.count - before, page.total)
            }
        }
        try records.end()
    }

    /// The edition that is wanted, or all of them.
    private func codes(_ edition: String?) async throws -> [String] {
        guard let edition else { return try await pavilion.editions() }
        try await pavilion.requireEdition(edition)
        return [edition]
    }
}

extension ListPage {
    /// How many there are on all pages; 0: more than were counted.
    fileprivate var total: Int { more ? 0 : Int(count) }
}
