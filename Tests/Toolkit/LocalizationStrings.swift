import Localization
import Testing

@Suite struct LocalizationStrings {
    private func table(_ text: String, _ name: String = "en") -> Strings.Table {
        Strings.Table(path: "Strings/\(name).strings", bytes: Array(text.utf8))
    }

    @Test func parametersFillTheirPlaceholdersOnce() throws {
        let strings = try Strings([table("# greeting\n\nhello = Hello {name}, {greeting} = {missing}")])
        let text = strings.text("hello", ["name": "{greeting}", "greeting": "hi"], in: .en)
        #expect(text == "Hello {greeting}, hi = {missing}")
    }

    @Test func aMissingTranslationFallsBackToEnglishAndThenToItsKey() throws {
        let strings = try Strings([table("a = English"), table("b = 中文", "zh-Hant")])
        #expect(strings.text("a", in: .zhHant) == "English")
        #expect(strings.text("b", in: .zhHant) == "中文")
        #expect(strings.text("c", in: .zhHant) == "c")
    }

    @Test(arguments: [
        ("a = 1\n\na = 2", StringsFailure.Code.duplicate, 3), ("a = 1\nno equals sign", .malformed, 2),
        ("= 1", .malformed, 1), ("a =", .malformed, 1), ("a b = 1", .malformed, 1),
    ])
    func aBadLineIsRefusedWithItsPlace(text: String, code: StringsFailure.Code, line: Int) throws {
        let failure = try #require(throws: StringsFailure.self) { try Strings([table(text)]) }
        #expect(failure.code == code)
        #expect(failure.description == "Strings/en.strings:\(line): \(code.rawValue)")
    }

    @Test func aKeyInTwoFilesOfOneLanguageIsRefused() throws {
        let failure = try #require(throws: StringsFailure.self) { try Strings([table("a = 1"), table("a = 2")]) }
        #expect(failure.code == .duplicate)
    }

    @Test func aFileOfNoLanguageIsRefused() throws {
        let failure = try #require(throws: StringsFailure.self) { try Strings([table("a = 1", "fr")]) }
        #expect(failure.code == .unknownLanguage)
    }

    @Test func bytesThatAreNotTextAreRefused() throws {
        let table = Strings.Table(path: "en.strings", bytes: [0x61, 0x3d, 0xff])
        let failure = try #require(throws: StringsFailure.self) { try Strings([table]) }
        #expect(failure.code == .notUTF8)
    }
}
