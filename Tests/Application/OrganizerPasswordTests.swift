import Channel
import MessageModel
import Metrics
import NetworkAddresses
import TestSupport
import Testing

@testable import Application

/// How often somebody may be wrong.
@Suite struct OrganizerPasswordTests {
    /// ann:wrong
    private static let wrong = "YW5uOndyb25n"
    /// ann:right
    private static let right = "YW5uOnJpZ2h0"
    private let password: OrganizerPassword

    init() throws {
        password = OrganizerPassword(
            "right", RateLimiter(clock: ManualClock().wallClock, metrics: MetricRegistry()),
            venues: [try #require(AddressBlock("203.0.113.0/24"))])
    }

    /// Why it is refused; nil: it is right.
    private func kind(of credentials: String = wrong, from address: String) -> Problem.Kind? {
        do throws(Problem) {
            try password.check(credentials, from: address)
            return nil
        } catch {
            return error.kind
        }
    }

    @Test func `wrong passwords are counted by network, whichever of its addresses sends them`() {
        for number in 1...10 { #expect(kind(from: "2001:db8:1:2::\(number)") == .unauthenticated) }
        #expect(kind(from: "2001:db8:1:2:ffff::1") == .tooMany)
        #expect(kind(from: "2001:db8:1:3::1") == .unauthenticated)
    }

    @Test func `P8: from a venue's network the right one is taken after fifty times as many wrong ones`() {
        for _ in 1..<500 { #expect(kind(from: "203.0.113.7") == .unauthenticated) }
        #expect(kind(of: Self.right, from: "203.0.113.7") == nil)
        #expect(kind(from: "203.0.113.7") == .unauthenticated)
        #expect(kind(of: Self.right, from: "203.0.113.7") == .tooMany)
    }
}
