import Cryptography
import Testing

@Suite struct RecoveryCodeTests {
    @Test func `a sheet has ten different codes of characters that look like no other`() {
        let sheet = RecoveryCode.sheet()
        #expect(Set(sheet).count == 10)
        for code in sheet {
            #expect(code.text.contains(/^[abcdefghjkmnpqrstuvwxyz2-9]{5}-[abcdefghjkmnpqrstuvwxyz2-9]{5}$/))
        }
    }

    @Test func `a code is known however it is typed`() throws {
        let code = try #require(RecoveryCode(typed: "abcde-fgh23"))
        for typed in ["ABCDE-FGH23", "abcdefgh23", " abcde fgh23 ", "ａｂｃｄｅ－ｆｇｈ２３"] {
            #expect(RecoveryCode(typed: typed) == code, "\(typed)")
        }
        #expect(code.text == "abcde-fgh23")
    }

    @Test(arguments: ["", "abcde-fgh2", "abcde-fgh234", "abcde-fgh21", "abcde-fghil", "abcde-fghä2"])
    func `other text is no code`(typed: String) {
        #expect(RecoveryCode(typed: typed) == nil)
    }

    @Test func `what is kept differs by code, owner and key`() throws {
        let key = try #require(SecretKey([UInt8](repeating: 7, count: 32)))
        let other = try #require(SecretKey([UInt8](repeating: 8, count: 32)))
        let (code, another) = (RecoveryCode(), RecoveryCode())
        let hash = code.hash(for: "1", by: key)
        #expect(hash.count == 32)
        #expect(try #require(RecoveryCode(typed: code.text)).hash(for: "1", by: key) == hash)
        let hashes = [
            hash, another.hash(for: "1", by: key), code.hash(for: "2", by: key), code.hash(for: "1", by: other),
        ]
        #expect(Set(hashes).count == 4)
    }
}
