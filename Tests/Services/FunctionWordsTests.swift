import Channel
import Localization
import Messages
import Resources
import TestSupport
import Testing

/// Every function of the contracts has words for people, and no other.
@Suite struct FunctionWordsTests {
    @Test(arguments: Language.allCases)
    func `every function and area is worded, and nothing else`(language: Language) async throws {
        let registry = try await TestInstallation().bus.registry
        let files = Resource.all { $0.hasPrefix("Sources/Channel/Permissions/Strings/") }
        let strings = try Strings(files.map { Strings.Table(path: $0.path, bytes: $0.bytes) })
        let wanted =
            registry.functions.flatMap { ["function.\($0.name)", "area.\($0.area)"] } + ["grant.all", "grant.area"]
        #expect(strings.keys(in: language) == Set(wanted).sorted())
        #expect(strings.placeholders("grant.area", in: language) == ["area"])
    }

    @Test func `they are listed by area, with the operations that need them`() async throws {
        let test = try await TestInstallation()
        let list = try await test.call(PermissionsOperations.listFunctions, ListFunctions()).area
        let mails = try #require(list.first { $0.name == "mails" })
        #expect(mails.label.map(\.text) == ["Mail", "邮件", "郵件"])
        #expect(mails.function.map(\.name) == ["mails.read"])
        #expect(mails.function[0].label.map(\.text) == ["Look at mails that were sent", "查看已发送的邮件", "查看已寄出的郵件"])
        #expect(mails.function[0].operation.contains("mails.listMails"))
        #expect(list.flatMap(\.function).map(\.name) == test.bus.registry.functions.map(\.name))
    }

    @Test func `a wildcard is worded by its area`() throws {
        let words = try FunctionWords()
        #expect(words.name(.area("parties"), in: .en) == "Parties: everything")
        #expect(words.name(.everything, in: .zhHans) == "全部权限")
        #expect(words.name(.function("hall.open"), in: .en) == "hall.open")
    }
}
