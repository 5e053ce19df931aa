import HTML
import Localization
import Messages
import Timekeeping

/// One organization or person over all editions: in which it took part, what is known of it, and who belongs to it.
package struct PartyPage: Page {
    package var party: Party
    /// The latest edition first.
    package var participations: [PartyParticipation]
    /// What codes are called, by their lists.
    package var names: CodeNames

    package init(party: Party, participations: [PartyParticipation], names: CodeNames) {
        self.party = party
        self.participations = participations
        self.names = names
    }

    /// What the codes of a party are called, in the reader's language.
    package struct CodeNames: Sendable {
        package var countries: [String: String]
        package var media: [String: String]
        /// Of relations, by kind and direction: `employment.of`.
        package var relations: [String: String]

        package init(countries: [String: String], media: [String: String], relations: [String: String]) {
            (self.countries, self.media, self.relations) = (countries, media, relations)
        }
    }

    private var details: PartyDetails { party.details }

    package var width: PageWidth { .dense }
    package func title(_ text: Localizer) -> String { details.displayName }

    package func body(_ text: Localizer) -> Markup {
        Markup {
            p(.class("back")) { a(.href("\(PartiesAddress.list)")) { text("parties.back") } }
            div(.class("bar")) {
                h1 { bdi { details.displayName } }
                if party.state == .erased { chip(.quiet, text("parties.erased")) }
            }
            p(.class("under")) {
                details.kind.words(text)
                " · "
                text("detail.id", ["id": party.customerNumber])
            }
            div(.class("sides")) {
                div {
                    if details.kind == .organization {
                        ParticipationTable(participations: participations, address: PartiesAddress.party(party.party))
                            .html(text)
                    }
                }
                div {
                    card(text("parties.known")) { facts(known(text)) }
                    if !party.relation.isEmpty { card(text("parties.relations")) { facts(party.relation.map(fact)) } }
                }
            }
        }
    }

    private func known(_ text: Localizer) -> [Fact] {
        [
            Fact(text("field.country"), typed: details.country.map { names.countries[$0] ?? $0 } ?? ""),
            Fact(text("record.otherNames")) { lines(details.name.map { "\($0.text) (\($0.language))" }) },
        ]
            + details.identifier.map { Fact($0.scheme, typed: $0.value) }
            + details.contactPoint.map { Fact(names.media[$0.kind.rawValue] ?? $0.kind.rawValue, typed: $0.value) }
            + details.address.map { Fact(text("field.address"), typed: $0.lines) }
            + [Fact(text("parties.changed")) { moment(party.changed, text) }]
    }

    /// The other party, as this one sees it.
    private func fact(_ relation: Relation) -> Fact {
        let isOurs = ([party.party] + party.merged).contains(relation.organization)
        let words = "\(relation.kind.rawValue).\(isOurs ? "by" : "of")"
        return Fact(names.relations[words] ?? words) {
            a(.href("\(PartiesAddress.party(isOurs ? relation.party : relation.organization))")) {
                bdi { isOurs ? relation.partyName : relation.organizationName }
            }
            if let title = relation.title { small { bdi { title } } }
        }
    }

    @MarkupBuilder private func lines(_ values: [String]) -> Markup {
        if !values.isEmpty { ul(.class("lines")) { for value in values { li { bdi { value } } } } }
    }
}
