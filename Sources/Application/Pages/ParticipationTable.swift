import HTML
import Localization
import Messages
import Timekeeping

/// That a party takes part in an edition, with the edition as pages show it.
package struct PartyParticipation: Sendable {
    package var participation: Participation
    /// Nil: it is not announced any more.
    package var edition: EditionSummary?

    package init(participation: Participation, edition: EditionSummary?) {
        (self.participation, self.edition) = (participation, edition)
    }
}

/// In which editions an organization took part, and who said so.
struct ParticipationTable {
    let participations: [PartyParticipation]
    /// The page that shows it.
    let address: Address

    func html(_ text: Localizer) -> Markup {
        card(text("participations.title")) {
            if participations.isEmpty { p { text("participations.empty") } } else { table(text) }
        }
    }

    private func table(_ text: Localizer) -> Markup {
        DataTable<PartyParticipation>(
            caption: text("participations.title"),
            columns: [
                .init(text("list.edition"), style: "name") { row in
                    if let edition = row.edition {
                        a(.href("\(edition.address)")) { bdi { edition.name } }
                    } else {
                        row.participation.entry.edition
                    }
                },
                .init(text("edition.dates")) { row in
                    row.edition.map { text.days($0.firstDay, $0.lastDay) } ?? ""
                },
                .init(text("participations.as")) { row in
                    bdi { row.participation.entry.companyName }
                    if let category = row.participation.entry.category { small { bdi { category } } }
                },
                .init(text("participations.source")) { row in source(row.participation, text) },
            ], rows: participations, address: address, text: text
        ).html
    }

    @MarkupBuilder private func source(_ participation: Participation, _ text: Localizer) -> Markup {
        if let partner = participation.entry.partner {
            a(.href("\(PartnerAddress.partner(partner))")) { partner }
        } else if let list = participation.import, let row = participation.row {
            a(.href("\(PartiesAddress.import(list))")) {
                text("participations.row", ["row": text.number(Int(row))])
            }
        }
    }
}
