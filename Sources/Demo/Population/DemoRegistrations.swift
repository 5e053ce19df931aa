import Channel
import Messages
import Randomness
import Timekeeping
import Wiring

extension DemoPopulation {
    /// Registers organizations for the editions, so many at once as came on one day.
    func register(_ registrants: [Registrant], for editions: DemoEditions, until now: Instant) async throws {
        var dice = Dice(seed: 2027)
        for edition in editions.past + [editions.coming] {
            clock.set(edition.registrationOpens)
            try await write { [installation] transaction in
                _ = try installation.bus.runUnasked(
                    EditionsOperations.putEdition, PutEdition(edition: edition), in: transaction)
            }
            let last = min(edition.registrationCloses, now)
            let chosen = registrants.filter { _ in dice.chance(40) }
            let days = max(1, Int((last - edition.registrationOpens).milliseconds / 86_400_000))
            for day in 0..<days {
                let today = chosen[chosen.count * day / days..<chosen.count * (day + 1) / days]
                clock.set(edition.registrationOpens + .seconds(86_400 * Int64(day)))
                let outcomes = today.map {
                    ($0.submission(for: edition, &dice), DemoHub.state(isPast: edition.figures != nil, &dice))
                }
                try await register(zip(today, outcomes).map { ($0, $1.0, $1.1) }, edition)
            }
            clock.set(last)
        }
    }

    private func register(
        _ registrations: [(Registrant, RegisterExhibitor, RegistrationState?)], _ edition: Edition
    ) async throws {
        guard !registrations.isEmpty else { return }
        let bus = installation.bus
        try await write { transaction in
            for (registrant, submission, state) in registrations {
                let recorded = try bus.runUnasked(
                    RegistrationsOperations.recordRegistration,
                    RecordRegistration(
                        party: registrant.party, contact: registrant.contact, contactCreated: false,
                        termsVersion: edition.terms.version, submission: submission), in: transaction)
                guard let state else { continue }
                _ = try bus.runUnasked(
                    RegistrationsOperations.changeRegistration,
                    ChangeRegistration(
                        registration: recorded.registration, version: recorded.version, state: state,
                        reason: DemoHub.reason(state)), in: transaction)
                let record = try bus.runUnasked(
                    RegistrationsOperations.fetchRegistration,
                    FetchRegistration(registration: recorded.registration), in: transaction)
                if let shown = ShowExhibitor(record) {
                    _ = try bus.runUnasked(ExhibitorsOperations.showExhibitor, shown, in: transaction)
                }
            }
        }
    }
}

extension DemoPopulation.Registrant {
    fileprivate func submission(for edition: Edition, _ dice: inout Dice) -> RegisterExhibitor {
        let (details, person) = (organization.details, organization.people.first)
        let submission = RegisterExhibitor(
            edition: "", companyName: details.displayName, country: organization.market.country,
            contact: Contact(
                name: person?.details.displayName ?? "", email: person?.details.contactPoint.first?.value ?? "",
                jobTitle: person?.jobTitle),
            name: details.name.map { Name(language: $0.language, text: $0.text) },
            address: details.address.first?.lines, website: "https://www.\(organization.domain)",
            productCategory: DemoExhibitor.categories(&dice), language: organization.market.language, consent: true)
        return DemoExhibitor(submission: submission).registration(for: edition, dice: &dice)
    }
}
