import Channel
import HTTPServer
import MessageModel
import Messages

extension Visit {
    /// The list of editions.
    func home() async throws -> HTTPResponse {
        let editions = try await bus.call(EditionsOperations.listEditions, ListEditions(), as: caller()).edition
        let shown = editions.map { EditionSummary($0, text, now: now) }
        if let organizer = editions.first?.organizer { site.house.learn(organizer) }
        return show(
            HomePage(
                organizer: editions.first?.organizer ?? "", coming: shown.filter { !$0.isOver }.reversed(),
                past: shown.filter(\.isOver)),
            brand: editions.first?.organizer ?? "Pavilion", address: Address("/"), caching: "no-cache")
    }

    /// The public page of an edition.
    func edition(_ code: String) async throws -> HTTPResponse {
        let edition = try await find(code)
        let all = try await bus.call(EditionsOperations.listEditions, ListEditions(), as: caller()).edition
        let summary = EditionSummary(edition, text, now: now)
        var page = EditionPage(
            edition: summary, motto: edition.description.text(in: text.language),
            halls: edition.hall.map { .init(name: $0.name.text(in: text.language), netArea: Int($0.netArea)) },
            outcomes: all.filter { $0.opens < edition.opens }.compactMap(outcome),
            registerAddress: Address("\(summary.address.path)/register"))
        page.outcome = summary.isOver ? outcome(edition) : nil
        return show(page, brand: edition.organizer, address: summary.address, caching: "no-cache")
    }

    /// What an edition came to; nil: nobody has said.
    private func outcome(_ edition: Edition) -> EditionPage.Outcome? {
        edition.figures.map { figures in
            var outcome = EditionPage.Outcome(
                name: edition.name.text(in: text.language), exhibitors: Int(figures.exhibitors),
                countries: Int(figures.countries), visitors: Int(figures.visitors), netArea: Int(figures.netArea))
            outcome.edition = EditionSummary(edition, text, now: now)
            return outcome
        }
    }

    /// An announced edition. Throws `unknownEdition`, also for what cannot be an edition's code.
    func find(_ code: String) async throws -> Edition {
        do {
            let edition = try await bus.call(EditionsOperations.getEdition, GetEdition(code: code), as: caller())
            site.house.learn(edition.organizer)
            return edition
        } catch let problem as Problem where problem.kind == .invalid {
            throw Problem(.notFound, "unknownEdition")
        }
    }
}
