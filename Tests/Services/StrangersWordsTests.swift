import Adapters
import Channel
import Messages
import TestSupport
import Testing

/// Nobody has the installation bring his words to whom he likes: not as a company's name, and not as a person's.
@Suite struct StrangersWordsTests {
    private let test: TestInstallation

    init() async throws { test = try await TestInstallation.announcing() }

    /// Somebody registers an address that is not his, with what he has to say.
    @discardableResult
    private func preach(_ language: String, _ number: Int = 0, to email: String) async throws -> Registered {
        var submission = RegisterExhibitor.sample(company: "Win EUR 500 at evil.example/\(number)", email: email)
        submission.contact.name = "Your prize waits at evil.example"
        submission.language = language
        return try await test.register(submission)
    }

    /// What was sent last; nothing that he typed stands in it, wherever in a mail that is.
    private func expectNoWords() throws {
        let mail = try #require(test.mail.taken.last)
        #expect(mail.to.name == nil)
        for text in [mail.subject, mail.text] {
            #expect(!text.contains("evil") && !text.contains("Win") && !text.contains("{"), "\(text)")
        }
        #expect(mail.text.contains("https://expo.example/registrations/"))
    }

    @Test(arguments: ["en", "zh-Hans", "zh-Hant"])
    func `nothing that a stranger typed goes to an address that nobody confirmed`(language: String) async throws {
        let registered = try await preach(language, to: "victim@lumen.example")
        try await test.deliver()
        #expect(try await test.mails(registered).map(\.purpose) == ["verification"])
        try expectNoWords()
    }

    @Test(arguments: ["en", "zh-Hans", "zh-Hant"])
    func `nothing that a stranger typed goes to who has registered with the address`(language: String) async throws {
        try await test.registerAndVerify()
        let registered = try await preach(language, to: "ada@lumen.example")
        try await test.deliver()
        #expect(try await test.mails(registered).map(\.purpose) == ["alreadyRegistered"])
        try expectNoWords()
    }

    @Test(arguments: ["en", "zh-Hans", "zh-Hant"])
    func `nothing that strangers typed comes with the links that somebody asks for`(language: String) async throws {
        try await test.registerAndVerify()
        let registered = try await preach(language, to: "ada@lumen.example")
        try await preach(language, 1, to: "ada@lumen.example")
        for _ in 0..<2 { try await test.deliver() }
        _ = try await test.call(
            RegistrationOperations.sendLink, SendLink(edition: "spring", email: "ada@lumen.example"))
        for _ in 0..<2 { try await test.deliver() }
        #expect(try await test.mails(registered).map(\.purpose) == ["alreadyRegistered", "verifications"])
        try expectNoWords()
        let link = try #require(test.mail.taken.last { $0.text.contains("/open?token=") && $0.to.name != nil })
        #expect(link.text.contains("Lumen Optics Ltd") && !link.text.contains("evil"))
    }

    @Test func `the known company is called by its own name, not by the stranger's`() async throws {
        try await test.registerAndVerify()
        var submission = RegisterExhibitor.sample(company: "LUMEN OPTICS, Ltd.", email: "eve@evil.example")
        submission.contact.name = "Your prize"
        try await test.register(submission)
        try await test.deliver()
        let told = try #require(test.mail.taken.last { $0.to.address == "ada@lumen.example" })
        #expect(told.subject.hasPrefix("Lumen Optics Ltd was registered again") && told.to.name == "Ada Lens")
        for text in [told.subject, told.text] { #expect(!text.contains("LUMEN") && !text.contains("prize")) }
    }
}
