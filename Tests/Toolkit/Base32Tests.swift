import Cryptography
import Testing

@Suite struct Base32Tests {
    /// RFC 4648 §10.
    @Test(arguments: [
        ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"),
        ("foobar", "MZXW6YTBOI"),
    ])
    func `the RFC's examples are written and read`(text: String, coded: String) {
        #expect(Base32.encode(Array(text.utf8)) == coded)
        #expect(Base32.decode(coded) == Array(text.utf8))
    }

    @Test(arguments: ["mzxw6ytboi", "MZXW 6YTB OI", "mzxw-6ytb-oi", "MZXW6YTBOI======", "ＭＺＸＷ６ＹＴＢＯＩ\n"])
    func `it is read as people type it`(typed: String) {
        #expect(Base32.decode(typed) == Array("foobar".utf8))
    }

    @Test(arguments: ["M", "MZX", "MZXW6Y", "MZ", "M1", "M0", "MY=A", "M!", "MÄ"])
    func `other text is none`(text: String) {
        #expect(Base32.decode(text) == nil)
    }

    @Test func `whatever is written is read`() {
        for count in 0...64 {
            let bytes = Sodium.random(count)
            #expect(Base32.decode(Base32.encode(bytes)) == bytes)
        }
    }
}
