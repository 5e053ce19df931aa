import Channel
import MessageModel
import Metrics
import TestSupport
import Testing

@testable import Application

/// How often somebody may be wrong.
@Suite struct OrganizerPasswordTests {
    @Test func `wrong passwords are counted by network, whichever of its addresses sends them`() {
        let password = OrganizerPassword(
            "right", RateLimiter(clock: ManualClock().wallClock, metrics: MetricRegistry()))
        // ann:wrong
        let wrong = "YW5uOndyb25n"
        func kind(from address: String) -> Problem.Kind? {
            do throws(Problem) {
                try password.check(wrong, from: address)
                return nil
            } catch {
                return error.kind
            }
        }
        for number in 1...10 { #expect(kind(from: "2001:db8:1:2::\(number)") == .unauthenticated) }
        #expect(kind(from: "2001:db8:1:2:ffff::1") == .tooMany)
        #expect(kind(from: "2001:db8:1:3::1") == .unauthenticated)
    }
}
