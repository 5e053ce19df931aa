import Channel
import MessageModel
import Messages
import TestSupport

extension TestInstallation {
    /// Lets a partner in that may be told of these.
    func addPartner(_ code: String = "erp", sees: [String]) async throws {
        _ = try await call(
            PartnersOperations.addPartner, AddPartner(code: code, name: code, sends: [], sees: sees),
            as: .staff("ann"))
    }

    /// What a partner is told behind a place in the feed.
    func follow(after: String? = nil, limit: Int64? = nil, as partner: String = "erp") async throws -> [FeedEntry] {
        try await call(
            ExchangeOperations.followFeed, FollowFeed(after: after, limit: limit), as: .partner(partner)
        ).item
    }

    /// Takes an event down, as the channel does.
    @discardableResult
    func feed(_ event: RegistrationChanged, delivery: String? = nil) async throws -> FeedRecorded {
        try await call(FeedOperations.recordRegistrationChanged, event, as: .system("exchange"), key: delivery)
    }
}

extension FeedEntry {
    /// The event that it tells.
    func message<Event: Message>(_ type: Event.Type = Event.self) throws -> Event {
        try Event(JSONCodec.decode(Array(event.utf8), as: Event.recordType))
    }
}

extension RegistrationChanged {
    /// One that no registration stands behind.
    static func sample(_ number: Int64 = 1, person: String? = nil, productCategory: [String] = []) -> Self {
        RegistrationChanged(
            registration: "\(number)", version: 1, edition: "spring", state: .registered,
            received: ManualClock().now, party: "7", companyName: "Lumen \(number)", country: "DE",
            productCategory: productCategory, person: person,
            contact: person.map { _ in Contact(name: "Ada Lens", email: "ada@lumen.example") })
    }
}
