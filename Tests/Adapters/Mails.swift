import Adapters
import TestSupport
import Timekeeping

extension OutgoingMail {
    /// A mail of which a test cares about some parts only.
    static func sample(
        id: String = "1.test@expo.example", from: MailAddress = MailAddress("expo@expo.example", name: "Expo"),
        to: MailAddress = MailAddress("li.wei@visitor.example", name: "Li Wei"), subject: String = "Your registration",
        text: String = "Welcome.\n", language: String = "en"
    ) -> OutgoingMail {
        OutgoingMail(
            messageID: id, from: from, to: to, subject: subject, text: text, language: language,
            sent: Instant(milliseconds: 1_800_000_000_000))
    }
}
