import Channel
import Hub
import Localization
import MessageModel
import Messages
import Timekeeping

extension Service {
    /// The public lists of exhibitors.
    package static func exhibitors() -> Service {
        Service(
            "exhibitors", data: ExhibitorTables.module,
            handlers: [
                .write(ExhibitorsOperations.showExhibitor, show),
                .write(ExhibitorsOperations.hideExhibitor, hide),
                .read(ExhibitorsOperations.listExhibitors, ExhibitorListing.list),
                .read(ExhibitorsOperations.countExhibitors, ExhibitorCounting.count),
            ])
    }

    private static func show(_ request: ShowExhibitor, _ transaction: borrowing Transaction) throws -> ExhibitorShown {
        let source = try SQLValue(Identifier(wire: request.source))
        let entry = request.exhibitor
        let values: [String: SQLValue] = [
            "source": source, "edition": .text(request.edition),
            "party": try SQLValue(Identifier(wire: request.party)), "company_key": .text(sortKey(entry.companyName)),
            "country": .text(entry.country ?? ""), "entry": SQLValue(entry),
        ]
        let words = Set(([entry.companyName] + entry.name.map(\.text)).flatMap(searchTokens)).sorted()
        let categories = Set(entry.productCategory).sorted()
        if let standing = try transaction.snapshot.first(ExhibitorTables.bySource, source)?.identifier("id") {
            try transaction.update(ExhibitorTables.exhibitor, standing, values)
            try transaction.replaceTerms(in: ExhibitorTables.word, of: standing, by: words.map { .text($0) })
            try transaction.replaceTerms(in: ExhibitorTables.category, of: standing, by: categories.map { .text($0) })
        } else {
            let id = try transaction.insert(ExhibitorTables.exhibitor, values)
            try transaction.addTerms(words.map { .text($0) }, to: ExhibitorTables.word, of: id)
            try transaction.addTerms(categories.map { .text($0) }, to: ExhibitorTables.category, of: id)
        }
        return ExhibitorShown(source: request.source)
    }

    private static func hide(_ request: HideExhibitor, _ transaction: borrowing Transaction) throws -> ExhibitorHidden {
        let source = try SQLValue(Identifier(wire: request.source))
        if let standing = try transaction.snapshot.first(ExhibitorTables.bySource, source)?.identifier("id") {
            try transaction.replaceTerms(in: ExhibitorTables.word, of: standing, by: [])
            try transaction.replaceTerms(in: ExhibitorTables.category, of: standing, by: [])
            try transaction.delete(ExhibitorTables.exhibitor, standing)
        }
        return ExhibitorHidden(source: request.source)
    }
}

extension Snapshot {
    /// Throws `notFound`, `noExhibitorList` when nobody may read an edition's list, or there is no such edition.
    func requireList(of edition: String) throws {
        guard try first(ExhibitorTables.isShown, .text(edition))?.boolean("shown") == true else {
            throw Problem(.notFound, "noExhibitorList")
        }
    }
}
