import Localization
import Testing

@testable import Passwords

@Suite struct PasswordRulesTests {
    private let rules = PasswordRules(names: ["Pavilion", "Lumen Fairs"])

    @Test(arguments: [
        "a small lamp at dusk", "correcthorsebatterystaple", "q7#Vt!mZ2$kLx9&", "四月的港口有三只旧船和一盏灯光",
        "monkey, then 17 lamps",
        "sunshine-corvette-lamp", String(repeating: "ab🙂cdefg", count: 7) + "z\u{1f642}",
    ])
    func `what is long and not tried first may be chosen`(password: String) {
        #expect(broken(password) == nil)
    }

    @Test func `fifteen characters are enough, counted as Unicode's code points after composing`() {
        #expect(broken("abcdefgh ijkmnz") == nil)
        #expect(broken("abcdefgh ijkmn") == .tooShort)
        #expect(broken("abcdefgh ijkmnu\u{308}") == nil)
        #expect(broken("abcdefgh ijkmu\u{308}") == .tooShort)
        #expect(broken("") == .tooShort)
    }

    @Test func `64 characters are taken, whatever their script, and 257 bytes are not`() {
        let faces = (0..<64).map { String(UnicodeScalar(0x1f600 + $0 * $0 % 64)!) }.joined()
        #expect(faces.utf8.count == 256)
        #expect(broken(faces) == nil)
        #expect(broken(faces + "a") == .tooLong)
    }

    @Test(arguments: [
        "qwertyuiop12345", "QwertyUiop12345", "passwordpassword", "Password1234567", "PÁSSWORDpassword",
        "123456789012345",
        "aaaaaaaaaaaaaaa", "xk7pxk7pxk7pxk7p", "abcdefghijklmnop", "zyxwvutsrqponmlk", "sunshinecorvette",
        "ｐａｓｓｗｏｒｄ１２３４５６７", "DragonDragonDragonDra", "1qaz2wsx3edc4rfv",
    ])
    func `what many people use is refused, also twice, repeated or counted up, in letters of any case`(password: String)
    {
        #expect(broken(password) == .common)
    }

    @Test(arguments: [
        "sam.fieldworker@aurora.example", "SAM.FIELDWORKER", "sam.fieldworkersam.fieldworker", "pavilionpavilion",
        "Pavilion1234567", "passwordPAVILION", "Lumen FairsLumen Fairs", "lumen fairspavilion",
    ])
    func `the address, its local part and what all know here are refused`(password: String) {
        #expect(broken(password) == .isName)
    }

    @Test func `a name that is nothing refuses nothing`() {
        let rules = PasswordRules(names: [""])
        #expect(rules.broken(by: "a small lamp at dusk", email: "") == nil)
        #expect(rules.broken(by: "a small lamp at dusk", email: "@x.example") == nil)
    }

    @Test func `the list has its lines folded and in order, each once, and each is found`() {
        let lines = CommonPasswords.embedded.lines.split(separator: UInt8(ascii: "\n")).map(Array.init)
        #expect(lines.count == 30_000)
        #expect(CommonPasswords.embedded.lines.last == UInt8(ascii: "\n"))
        #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
        #expect(lines.allSatisfy(CommonPasswords.embedded.contains))
        #expect(lines.map { String(decoding: $0, as: UTF8.self) }.filter { folded($0) != $0 } == [])
    }

    @Test func `what stands between two lines, before the first and after the last is not found`() {
        let list = CommonPasswords(Array("bb\ndd\nff\n".utf8))
        let found = ["aa", "b", "bb", "bbb", "cc", "dd", "ee", "ff", "gg", "", "bb\ndd"].filter {
            list.contains($0.utf8)
        }
        #expect(found == ["bb", "dd", "ff"])
    }

    private func broken(_ password: String) -> PasswordRule? {
        rules.broken(by: password, email: "Sam.Fieldworker@aurora.example")
    }
}
