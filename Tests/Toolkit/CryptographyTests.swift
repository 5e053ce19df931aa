import Cryptography
import Testing

@Suite struct CryptographyTests {
    private let key = SecretKey([UInt8](repeating: 7, count: SecretKey.count))

    @Test func theHashIsBLAKE2b() {
        // RFC 7693, appendix A.
        let digest = Sodium.hash(Array("abc".utf8), count: 64)
        #expect(digest.prefix(8) == [0xba, 0x80, 0xa5, 0x3f, 0x98, 0x1c, 0x4d, 0x0d])
        #expect(Sodium.hash(Array("abc".utf8), key: [1]) != Sodium.hash(Array("abc".utf8)))
    }

    @Test func randomBytesDiffer() {
        #expect(Sodium.random(16) != Sodium.random(16))
        #expect(Sodium.random(0) == [])
    }

    @Test func bytesAreEqualOnlyWhole() {
        #expect(Sodium.equal([1, 2], [1, 2]))
        #expect(!Sodium.equal([1, 2], [1, 3]))
        #expect(!Sodium.equal([1, 2], [1]))
    }

    @Test(arguments: [("", [UInt8]()), ("Zm9vYmFy", Array("foobar".utf8)), ("-_8", [0xfb, 0xff])])
    func base64URLIsReadAndWritten(text: String, bytes: [UInt8]) {
        #expect(Base64.encodeURL(bytes) == text)
        #expect(Base64.decodeURL(text) == bytes)
    }

    @Test(arguments: ["Z", "Zg==", "Zh", "+/8", "Zm9v YmFy", "Zm9v\u{0}"]) func otherTextIsNotBase64URL(text: String) {
        #expect(Base64.decodeURL(text) == nil)
    }

    @Test func aKeyHas32Bytes() {
        #expect(SecretKey([1, 2, 3]) == nil)
    }

    @Test func codesDifferByPurposePartsAndKey() throws {
        let key = try #require(key)
        let other = try #require(SecretKey([UInt8](repeating: 8, count: 32)))
        let code = key.code("token", "ab", "c")
        #expect(code.count == 22)
        #expect(code == key.code("token", "ab", "c"))
        let codes = [code, key.code("other", "ab", "c"), key.code("token", "a", "bc"), other.code("token", "ab", "c")]
        #expect(Set(codes).count == 4)
    }

    @Test func whatWasSealedOpensForItsPurposeOnly() throws {
        let key = try #require(key)
        let sealed = key.seal([1, 2, 3], purpose: "journal")
        #expect(key.open(sealed, purpose: "journal") == [1, 2, 3])
        #expect(key.open(sealed, purpose: "mail") == nil)
        #expect(key.open(key.seal([], purpose: "journal"), purpose: "journal") == [])
        #expect(key.seal([1, 2, 3], purpose: "journal") != sealed)
    }

    @Test func whatWasChangedDoesNotOpen() throws {
        let key = try #require(key)
        let sealed = key.seal([1, 2, 3], purpose: "journal")
        for index in sealed.indices {
            var changed = sealed
            changed[index] ^= 1
            #expect(key.open(changed, purpose: "journal") == nil)
        }
        #expect(key.open(Array(sealed.prefix(39)), purpose: "journal") == nil)
    }
}
