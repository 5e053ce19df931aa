import Channel
import MessageModel
import Messages

extension FollowFeed {
    /// What a partner may see is looked up each time: what it is let see from today on, it sees from where it stands.
    func run(_ call: ServiceCall) async throws -> FeedPage {
        guard case .partner(let code) = call.caller.principal else { throw Problem(.forbidden, "forbidden") }
        let partner = try await call.call(PartnersOperations.getPartner, GetPartner(code: code))
        return try await call.call(
            FeedOperations.readFeed, ReadFeed(type: partner.sees, after: after, limit: limit))
    }
}
