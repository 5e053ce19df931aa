import Adapters
import Foundation
import TestSupport
import Testing

@Suite("A mail as it is written out")
struct RenderedMailTests {
    private let directory: TemporaryDirectory
    private let folder: MailFolder

    init() throws {
        directory = try TemporaryDirectory()
        folder = MailFolder(directory: directory.path)
    }

    private static let headerNames: Set = [
        "from", "to", "subject", "date", "message-id", "auto-submitted", "mime-version", "content-type",
        "content-language",
    ]

    private func written(_ mail: OutgoingMail) async throws -> ReadMail {
        try await ReadMail(file: directory.file(folder.send(mail).reply))
    }

    @Test(
        "reads back exactly in any script",
        arguments: [
            (
                "en", "Expo, Inc.", "Li \"Wei\" (Sales)", "Your registration = done?",
                "Dear Li,\n\n.\n.. two dots\n  spaces \n"
            ),
            ("zh-Hans", "中国国际机床展览会", "李伟", "您的参展登记已收到，请在四十八小时之内确认您的电子邮箱地址，谢谢您的支持与合作", "尊敬的李伟：\n请确认。\n"),
            ("ar", "المعرض", "محمد العربي", "تسجيلك في المعرض", "مرحبا،\nشكرا لك.\n"),
            (
                "en", "Expo 🎪", "Zoë 👩‍🚀", "🎉🎉 Welcome 🎉🎉 to the show 👨‍👩‍👧‍👦",
                "See you 🚀\nFrom Hall 1\n" + String(repeating: "long ", count: 400) + "\n"
            ),
        ])
    func anyScript(language: String, from: String, to: String, subject: String, text: String) async throws {
        let mail = try await written(
            .sample(
                from: MailAddress("expo@expo.example", name: from), to: MailAddress("li.wei@visitor.example", name: to),
                subject: subject, text: text, language: language))
        #expect(mail.from == [.init(name: from, address: "expo@expo.example")])
        #expect(mail.to == [.init(name: to, address: "li.wei@visitor.example")])
        #expect(mail.subject == subject)
        #expect(mail.text == text)
        #expect(mail.headers["content-language"] == language)
        #expect(mail.defects == [])
    }

    @Test("has the headers of an automatic mail")
    func headers() async throws {
        let headers = try await written(.sample()).headers
        #expect(headers["message-id"] == "<1.test@expo.example>")
        #expect(headers["date"] == "Fri, 15 Jan 2027 08:00:00 +0000")
        #expect(headers["auto-submitted"] == "auto-generated")
        #expect(headers["mime-version"] == "1.0")
        #expect(headers["content-type"] == "text/plain; charset=\"utf-8\"")
        #expect(Set(headers.keys) == Self.headerNames)
    }

    @Test("is ASCII in short lines that end in CRLF")
    func lines() async throws {
        let mail = OutgoingMail.sample(
            to: MailAddress("a@b.example", name: String(repeating: "李", count: 60)),
            subject: String(repeating: "展", count: 200), text: String(repeating: "字", count: 2000) + "\rone\r\ntwo\n")
        let bytes = try Data(contentsOf: URL(fileURLWithPath: directory.file(await folder.send(mail).reply)))
        #expect(bytes.allSatisfy { $0 < 0x80 })
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(lines.filter { $0.utf8.count > 78 || $0.contains("\n") } == [])
        #expect(try await written(mail).text.hasSuffix("字\none\ntwo\n"))
    }

    @Test(
        "takes no headers from a subject or a name",
        arguments: [
            "\r\nBcc: all@victim.example", "\nBcc: all@victim.example\n\nother text",
            "\u{0}\u{2028}\u{85}Bcc: x@y.example",
        ])
    func injectedHeader(_ injected: String) async throws {
        let mail = try await written(
            .sample(
                from: MailAddress("expo@expo.example", name: "Expo" + injected),
                to: MailAddress("li.wei@visitor.example", name: "李" + injected), subject: "Hi" + injected))
        #expect(Set(mail.headers.keys) == Self.headerNames)
        #expect(mail.from.map(\.address) == ["expo@expo.example"])
        #expect(mail.to.map(\.address) == ["li.wei@visitor.example"])
        #expect(mail.subject.hasPrefix("Hi "))
        #expect(mail.text == "Welcome.\n")
    }

    @Test(
        "is refused for an address that could mean something else to a server",
        arguments: [
            "", "li", "@visitor.example", "li@", "a@b@c.example", "li@visitor.example>\r\nRCPT TO:<all@victim.example",
            "li@visitor.example> NOTIFY=NEVER", "li wei@visitor.example", "a@x.example,b@x.example", "li@[127.0.0.1]",
            "\"li\"@visitor.example", "li\u{0}@visitor.example", String(repeating: "a", count: 250) + "@b.example",
        ])
    func unsafeAddress(_ address: String) async throws {
        let failure = await #expect(throws: MailFailure.self) {
            try await folder.send(.sample(to: MailAddress(address)))
        }
        #expect(failure?.kind == .refused)
        #expect(failure?.code == "badAddress")
    }

    @Test("is refused for an id or a language that is more than that", arguments: ["", "x/../y@z", "a@b>\r\nBcc: c@d"])
    func unsafeIdentifier(_ text: String) async {
        await #expect(throws: MailFailure(.refused, "badMessageID")) { try await folder.send(.sample(id: text)) }
        await #expect(throws: MailFailure(.refused, "badLanguage")) { try await folder.send(.sample(language: text)) }
    }
}
