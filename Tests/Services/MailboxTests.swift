import Testing
import Timekeeping

@testable import MailsService

/// Which mails are counted together, and how many a rate lets go.
@Suite struct MailboxTests {
    @Test(arguments: [
        ("ada@lumen.example", "ADA@Lumen.example"), ("ada+fair@lumen.example", "ada+@lumen.example"),
        ("a.da@gmail.com", "ada+x@googlemail.com"), ("+@lumen.example", "+@LUMEN.example"),
    ])
    func `addresses of one mailbox are one`(a: String, b: String) { #expect(Mailbox(a).key == Mailbox(b).key) }

    @Test(arguments: [
        ("ada@lumen.example", "bob@lumen.example"), ("a.da@lumen.example", "ada@lumen.example"),
        ("ada@lumen.example", "ada@lens.example"), ("+a@lumen.example", "+b@lumen.example"),
    ])
    func `addresses of two mailboxes are two`(a: String, b: String) { #expect(Mailbox(a).key != Mailbox(b).key) }

    @Test(arguments: ["gmx.com", "outlook.de", "hotmail.fr", "hotmail.co.uk", "yahoo.de", "yahoo.fr", "zoho.com"])
    func `a mail provider's domain is not one company's`(domain: String) {
        #expect(Mailbox("ada@\(domain)").isProviders && !Mailbox("ada@a\(domain)").isProviders)
    }

    @Test(arguments: [(6, 14_400, 12), (2, 43_200, 4), (3, 28_800, 6), (60, 240, 420), (15, 960, 105), (60, 180, 540)])
    func `no day has more than a rate's`(burst: Int, refill: Int, daily: Int) {
        let rate = MailRate(burst: burst, refill: .seconds(refill))
        #expect(rate.daily == daily)
        let bucket = MailBucket(bound: .address, name: "", rate: rate)
        var fullAt: Instant?
        var taken: [Instant] = []
        for second in stride(from: 0, to: 3 * 86_400, by: 30) {
            let now = Instant(milliseconds: 0) + .seconds(second)
            // Nothing comes in the first day, then everything that may.
            guard second > 86_400 else { continue }
            while let next = bucket.taking(from: fullAt, at: now) {
                fullAt = next
                taken.append(now)
            }
        }
        for (index, start) in taken.enumerated() {
            #expect(taken[index...].prefix { $0 - start < .seconds(86_400) }.count <= daily)
        }
    }
}
