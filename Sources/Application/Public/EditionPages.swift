import Channel
import HTTPServer
import MessageModel
import Messages

extension Visit {
    /// The list of editions.
    func home() async throws -> HTTPResponse {
        let editions = try await bus.call(EditionsOperations.listEditions, ListEditions(), as: caller()).edition
        let shown = editions.map { EditionSummary($0, text, now: now) }
        let today = now
        return show(
            HomePage(
                organizer: editions.first?.organizer ?? "",
                coming: zip(editions, shown).filter { !$0.0.isOver(at: today) }.map(\.1).reversed(),
                past: zip(editions, shown).filter { $0.0.isOver(at: today) }.map(\.1)),
            brand: editions.first?.organizer ?? "Pavilion", caching: "no-cache")
    }

    /// The public page of an edition.
    func edition(_ code: String) async throws -> HTTPResponse {
        let edition = try await find(code)
        let all = try await bus.call(EditionsOperations.listEditions, ListEditions(), as: caller()).edition
        let outcomes = all.filter { $0.opens < edition.opens }.compactMap { past in
            past.figures.map { figures in
                EditionPage.Outcome(
                    name: past.name.text(in: text.language), exhibitors: Int(figures.exhibitors),
                    countries: Int(figures.countries), visitors: Int(figures.visitors), netArea: Int(figures.netArea))
            }
        }
        let summary = EditionSummary(edition, text, now: now)
        return show(
            EditionPage(
                edition: summary, motto: edition.description.text(in: text.language),
                halls: edition.hall.map { .init(name: $0.name.text(in: text.language), netArea: Int($0.netArea)) },
                outcomes: outcomes, registerAddress: Address("\(summary.address.path)/register")),
            brand: edition.organizer, caching: "no-cache")
    }

    /// An announced edition. Throws `unknownEdition`, also for what cannot be an edition's code.
    func find(_ code: String) async throws -> Edition {
        do {
            return try await bus.call(EditionsOperations.getEdition, GetEdition(code: code), as: caller())
        } catch let problem as Problem where problem.kind == .invalid {
            throw Problem(.notFound, "unknownEdition")
        }
    }
}
