import Channel
import Cryptography
import Files
import Hub
import Logging
import MessageModel
import Messages
import Metrics
import Randomness
import Timekeeping
import Wiring

/// Fills an empty data directory with the fictional exhibition and its exhibitors, through the services as anybody would,
/// in the order in which it would have happened.
package struct DemoHub: Sendable {
    private static let exhibitors = 420
    private let bus: Bus
    private let clock: DemoClock
    private let caller = Caller(.system("demo"))

    /// Fills a directory from nothing; who opens it must give it a name only when all is there.
    ///
    /// - Parameters:
    ///   - parties: how many parties are invented in place of the few exhibitors; nil: those.
    ///   - progress: told now and then how many of them are recorded.
    package static func fill(
        _ directory: String, parties: Int? = nil, log: Log, progress: ProgressReport = { _, _, _ in }
    ) async throws {
        let now = WallClock.system.now()
        let clock = DemoClock(parties == nil ? now - .seconds(4 * 365 * 86_400) : DemoPopulation.start)
        let key = try ServerKey.load(in: directory)
        let installation = try await Installation.open(
            directory, Installation.services(in: directory, key: key, clock: clock.clock), key: key,
            limitsRates: false, clock: clock.clock, limits: parties == nil ? .standard : DemoPopulation.limits,
            metrics: MetricRegistry(), log: log)
        defer { installation.hub.close() }
        let editions = DemoEditions(now: now)
        if let parties {
            let population = DemoPopulation(installation: installation, clock: clock)
            let registrants = try await population.record(parties) { progress("parties recorded", $0, parties) }
            try await population.register(registrants, for: editions, until: now)
        } else {
            try await DemoHub(bus: installation.bus, clock: clock).hold(editions, until: now)
        }
        let password = Base64.encodeURL(Sodium.random(9))
        try DurableFile.write(Array("\(password)\n".utf8), to: DataFile.organizerPassword.path(in: directory))
    }

    private func hold(_ editions: DemoEditions, until now: Instant) async throws {
        var dice = Dice(seed: 2027)
        let exhibitors = (1...Self.exhibitors).map { DemoExhibitor(number: $0, dice: &dice) }
        try await hold(editions.past[0], Array(exhibitors.prefix(268)), until: now, &dice)
        try await hold(
            editions.past[1], Array(exhibitors.prefix(400).shuffled(using: &dice).prefix(337)), until: now, &dice)
        try await hold(editions.coming, Array(exhibitors.shuffled(using: &dice).prefix(146)), until: now, &dice)
    }

    private func hold(
        _ edition: Edition, _ exhibitors: [DemoExhibitor], until now: Instant, _ dice: inout Dice
    ) async throws {
        clock.set(edition.registrationOpens)
        _ = try await bus.call(EditionsOperations.putEdition, PutEdition(edition: edition), as: caller)
        let last = min(edition.registrationCloses, now)
        let span = (last - edition.registrationOpens).milliseconds
        for (index, exhibitor) in exhibitors.enumerated() {
            clock.set(edition.registrationOpens + .milliseconds(span * Int64(index) / Int64(exhibitors.count)))
            try await register(exhibitor, edition, isPast: edition.figures != nil, &dice)
        }
        clock.set(last)
    }

    private func register(
        _ exhibitor: DemoExhibitor, _ edition: Edition, isPast: Bool, _ dice: inout Dice
    ) async throws {
        let submission = exhibitor.registration(for: edition, dice: &dice)
        let attached = try await bus.call(
            PartiesOperations.attachOrganization,
            AttachOrganization(
                companyName: submission.companyName, country: submission.country, name: submission.name,
                address: submission.address, website: submission.website, contactName: submission.contact.name,
                jobTitle: submission.contact.jobTitle, email: submission.contact.email, phone: submission.contact.phone),
            as: caller)
        let recorded = try await bus.call(
            RegistrationsOperations.recordRegistration,
            RecordRegistration(
                party: attached.party, contact: attached.contact, contactCreated: attached.contactCreated,
                termsVersion: edition.terms.version, submission: submission), as: caller)
        guard let state = Self.state(isPast: isPast, &dice) else { return }
        _ = try await bus.call(
            RegistrationsOperations.changeRegistration,
            ChangeRegistration(
                registration: recorded.registration, version: recorded.version, state: state,
                reason: Self.reason(state)), as: caller)
        let record = try await bus.call(
            RegistrationsOperations.fetchRegistration, FetchRegistration(registration: recorded.registration),
            as: caller)
        if let shown = ShowExhibitor(record) {
            _ = try await bus.call(ExhibitorsOperations.showExhibitor, shown, as: caller)
        }
    }

    /// Where a registration ended up; nil: it still waits for its confirmation.
    static func state(isPast: Bool, _ dice: inout Dice) -> RegistrationState? {
        if isPast { return .registered }
        switch Int.random(in: 0..<100, using: &dice) {
        case ..<12: return nil
        case ..<45: return .underReview
        case ..<92: return .registered
        case ..<96: return .declined
        default: return .withdrawn
        }
    }

    /// What the exhibitor was told.
    static func reason(_ state: RegistrationState) -> String? {
        state == .declined ? "The products do not belong to the exhibition's range." : nil
    }
}
