import MessageModel
import Messages
import TestSupport
import Testing

/// The names of a registration stand in mails to people who did not ask for them.
@Suite struct LinkInNameTests {
    private static func registration(named name: String) -> RegisterExhibitor {
        var submission = RegisterExhibitor.sample(company: name)
        submission.contact.name = name
        return submission
    }

    @Test(arguments: [
        "You won: https://evil.example/prize", "://", "a:://b", "x:/://y", "www.evil.example", "Win WwW.evil.example",
        "wwwwww.evil",
    ])
    func `a name with a link in it is refused`(name: String) {
        #expect(Self.registration(named: name).record.validate().map(\.path) == ["companyName", "contact.name"])
    }

    @Test(arguments: [
        "Müller: Söhne // Partner", "A:/B:C::/", "Booking.com B.V.", "www", "w.w.w", "WWW Werke", "wwww werke.",
        "ww.w", "深圳光电：展览", "://".replacing(":", with: "："),
    ])
    func `a name that only looks a little like one is taken`(name: String) {
        #expect(Self.registration(named: name).record.validate().isEmpty)
    }
}
