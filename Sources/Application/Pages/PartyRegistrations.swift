import HTML
import Localization
import Messages
import Timekeeping

/// That a party registered for an edition, with the edition as pages show it.
package struct PartyRegistration: Sendable {
    package var record: RegistrationRecord
    /// Nil: it is not announced any more.
    package var edition: EditionSummary?

    package init(record: RegistrationRecord, edition: EditionSummary?) {
        (self.record, self.edition) = (record, edition)
    }
}

/// For which editions a party registered, and where that stands.
struct PartyRegistrations {
    /// The latest first.
    let registrations: [PartyRegistration]
    /// The page that shows it.
    let address: Address

    func html(_ text: Localizer) -> Markup {
        card(text("list.title")) {
            DataTable<PartyRegistration>(
                caption: text("list.title"),
                columns: [
                    .init(text("list.edition"), style: "name") { row in
                        a(.href("/console/registrations/\(row.record.registration)")) {
                            bdi { row.edition?.name ?? row.record.submission.edition }
                        }
                    },
                    .init(text("participations.as")) { row in
                        bdi { row.record.submission.companyName }
                        small { bdi { row.record.submission.contact.name } }
                    },
                    .init(text("list.status")) { row in row.record.state.chip(text) },
                    .init(text("list.received"), style: "when") { row in moment(row.record.received, text) },
                ], rows: registrations, address: address, text: text
            ).html
        }
    }
}
