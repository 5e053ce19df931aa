import Channel
import MessageModel
import NetworkAddresses
import Testing

@testable import Application

/// How many streams of events there may be where many people share one address.
@Suite struct VenueStreamTests {
    @Test func `a venue's network has more streams, and neither all nor another's`() throws {
        let venue = try #require(AddressBlock("203.0.113.0/24"))
        let streams = LiveStreams(StreamLimits(all: 4, network: 1, venue: 3, holder: 9, staff: 9), venues: [venue])
        func enter(from address: String) throws -> [Places.Place] {
            try streams.enter(.staff("ann"), "staff", from: address)
        }
        let hall = try (1...3).map { _ in try enter(from: "203.0.113.7") }
        #expect(throws: Problem.self) { try enter(from: "203.0.113.7") }
        let other = try enter(from: "192.0.2.1")
        #expect(throws: Problem.self) { try enter(from: "192.0.2.1") }
        withExtendedLifetime((hall, other)) {}
    }
}
