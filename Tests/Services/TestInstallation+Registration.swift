import Adapters
import Channel
import Messages
import TestSupport
import Testing

/// A registration that a test has made: what its exhibitor got.
struct Registered {
    let id: String
    let token: String

    var holder: Caller.Principal { .holder(token: token) }
}

extension TestInstallation {
    /// An installation with an edition that takes registrations.
    static func announcing(
        _ editions: Edition..., mail: MailDouble = MailDouble(), limitsRates: Bool = false,
        replacing: ([Service]) throws -> [Service] = { $0 }
    ) async throws -> TestInstallation {
        let installation = try await TestInstallation(mail: mail, limitsRates: limitsRates, replacing: replacing)
        for edition in editions.isEmpty ? [.sample()] : editions { try await installation.announce(edition) }
        return installation
    }

    func announce(_ edition: Edition, version: Int64? = nil) async throws {
        _ = try await call(EditionsOperations.putEdition, PutEdition(version: version, edition: edition))
    }

    @discardableResult
    func register(_ submission: RegisterExhibitor = .sample(), key: String? = nil) async throws -> Registered {
        let reply = try await call(RegistrationOperations.registerExhibitor, submission, key: key)
        return Registered(id: reply.registration, token: reply.token)
    }

    /// Registers, delivers the mail and confirms its address.
    @discardableResult
    func registerAndVerify(_ submission: RegisterExhibitor = .sample()) async throws -> Registered {
        let registered = try await register(submission)
        _ = try await verify(registered, code: mailedCode(registered))
        return registered
    }

    func verify(_ registered: Registered, code: String) async throws -> RegistrationVerified {
        try await call(
            RegistrationOperations.verifyRegistration, VerifyRegistration(registration: registered.id, code: code))
    }

    /// The code in the last mail that asks to confirm this registration.
    func mailedCode(_ registered: Registered) async throws -> String {
        try await deliver()
        let link = "https://expo.example/registrations/\(registered.id)/verify?code="
        let text = try #require(mail.taken.last { $0.text.contains(link) }).text
        return String(text[text.ranges(of: link)[0].upperBound...].prefix { !$0.isWhitespace })
    }

    func record(_ registered: Registered) async throws -> RegistrationRecord {
        try await call(RegistrationsOperations.fetchRegistration, FetchRegistration(registration: registered.id))
    }

    func party(_ id: String) async throws -> Party {
        try await call(PartiesOperations.getParty, GetParty(party: id))
    }

    /// All registrations of the edition, the earliest first.
    func registrations() async throws -> [RegistrationRecord] {
        try await call(
            RegistrationsOperations.listRegistrations, ListRegistrations(edition: "spring", sort: .received)
        ).item
    }

    /// The mails about a registration, the earliest first.
    func mails(_ registered: Registered) async throws -> [MailEntry] {
        try await call(MailsOperations.listMails, ListMails(about: registered.id)).item.reversed()
    }

    func decide(
        _ registered: Registered, _ decision: OrganizerDecision, reason: String? = nil, version: Int64? = nil
    ) async throws -> RegistrationView {
        let current = try await record(registered).version
        return try await call(
            RegistrationOperations.decideRegistration,
            DecideRegistration(
                registration: registered.id, version: version ?? current, decision: decision, reason: reason),
            as: .staff("ann"))
    }
}
