import TestSupport
import Testing
import Timekeeping

@testable import Cryptography

@Suite struct OneTimePasswordTests {
    /// The secret of both RFCs' examples.
    private let password: OneTimePassword

    init() throws { password = try #require(OneTimePassword(secret: Array("12345678901234567890".utf8))) }

    @Test func `the codes are those of RFC 4226, appendix D`() {
        let codes = (0...9).map { password.code(step: $0) }
        #expect(
            codes == [
                "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489",
            ])
    }

    /// There with eight digits, of which the last six are ours.
    @Test(arguments: [
        (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
        (2_000_000_000, "279037"), (20_000_000_000, "353130"),
    ])
    func `the codes are those of RFC 6238, appendix B`(second: Int64, code: String) {
        #expect(password.code(at: Instant(milliseconds: second * 1000)) == code)
    }

    @Test func `a clock that is one step behind or ahead is taken, and none that is further off`() {
        let moment = Instant(milliseconds: 1_800_000_000_000)
        let accepted = (-3...3).map { password.verify(code(moment, $0), at: moment, after: nil) }
        let now = 60_000_000
        #expect(accepted == [nil, nil, now - 1, now, now + 1, nil, nil])
    }

    @Test func `a code is accepted once, and none from before it afterwards`() throws {
        let moment = Instant(milliseconds: 1_800_000_000_000)
        let step = try #require(password.verify(code(moment, 0), at: moment, after: nil))
        #expect(password.verify(code(moment, 0), at: moment, after: step) == nil)
        #expect(password.verify(code(moment, -1), at: moment, after: step) == nil)
        #expect(password.verify(code(moment, 1), at: moment, after: step) == step + 1)
    }

    @Test func `a code is taken as people type it`() {
        let moment = Instant(milliseconds: 1_111_111_109_000)
        for typed in ["081804", " 081 804 ", "081-804", "０８１８０４", "081\u{3000}804"] {
            #expect(password.verify(typed, at: moment, after: nil) != nil, "\(typed)")
        }
        for typed in ["", "81804", "0081804", "081804x", "８１８０４", "०८१८०४"] {
            #expect(password.verify(typed, at: moment, after: nil) == nil, "\(typed)")
        }
    }

    @Test func `a moment before 1970 has its step, too`() {
        let moment = Instant(milliseconds: -1)
        #expect(password.verify(password.code(step: -1), at: moment, after: nil) == -1)
    }

    @Test func `a new secret has 160 bits, and each is another`() {
        #expect(OneTimePassword().secret.count == 20)
        #expect(OneTimePassword().secret != OneTimePassword().secret)
        #expect(OneTimePassword(secret: [UInt8](repeating: 1, count: 15)) == nil)
    }

    @Test func `the address escapes whose code it is`() {
        let address = password.address(issuer: "Messe & Co: 展会", account: "a+b@x.example?secret=A:B")
        let issuer = "Messe%20%26%20Co%20%20%E5%B1%95%E4%BC%9A"
        #expect(
            address
                == "otpauth://totp/\(issuer):a%2Bb%40x.example%3Fsecret%3DA%20B"
                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=\(issuer)&algorithm=SHA1&digits=6&period=30")
    }

    @Test func `an authenticator's codes are accepted, by the secret that it was given`() async throws {
        let password = OneTimePassword()
        for moment in ["2026-11-24T12:00:00Z", "2027-02-28T23:59:59Z", "2038-01-19T03:14:08Z", "2100-07-01T00:00:29Z"] {
            let instant = try #require(Instant(moment))
            let shown = try await oathtool(password.text, at: instant)
            #expect(password.verify(shown, at: instant, after: nil) != nil, "\(moment)")
            #expect(password.verify(shown, at: instant + .seconds(30), after: nil) != nil, "\(moment)")
            #expect(password.verify(shown, at: instant + .seconds(60), after: nil) == nil, "\(moment)")
        }
    }

    /// What the authenticator of the distribution shows: Scripts/setup --tests installs it.
    private func oathtool(_ secret: String, at moment: Instant) async throws -> String {
        let arguments = ["oathtool", "--totp", "--base32", "--now", "@\(moment.milliseconds / 1000)", secret]
        let run = try await FinishedProgram.run("/usr/bin/env", arguments)
        try #require(run.status == .exited(0), "\(run.errorOutput) Is Scripts/setup --tests done?")
        return run.output
    }

    /// The code of so many steps after the moment.
    private func code(_ moment: Instant, _ steps: Int) -> String { password.code(at: moment + .seconds(30 * steps)) }
}
