import Testing

@testable import Cryptography

@Suite struct PasswordHashTests {
    private let cost = PasswordCost(kibibytes: 8, passes: 1)

    @Test func `a password fits its hash and no other`() throws {
        let hash = try PasswordHash(of: bytes("a small lamp at dusk"), cost: cost)
        #expect(try hash.verify(bytes("a small lamp at dusk")))
        #expect(try !hash.verify(bytes("a small lamp at dawn")))
        #expect(try !hash.verify(bytes("")))
        #expect(try !hash.verify(bytes("a small lamp at dusk\0")))
    }

    @Test func `a hash is Argon2id with its cost, and each has a salt of its own`() throws {
        let hashes = try (1...2).map { _ in try PasswordHash(of: bytes("a"), cost: cost) }
        #expect(hashes[0].text.hasPrefix("$argon2id$v=19$m=8,t=1,p=1$"))
        #expect(hashes[0] != hashes[1])
        #expect(PasswordHash(hashes[0].text) == hashes[0])
    }

    @Test func `the standard cost is 19 MiB, twice`() throws {
        let hash = try PasswordHash(of: bytes("a"), cost: .standard)
        #expect(hash.text.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$"))
    }

    /// By the reference implementation, through PyPI's argon2-cffi 25.1: "password" with the salt "somesaltsomesalt".
    @Test func `a hash that others made is read`() throws {
        let hash = try #require(
            PasswordHash(
                "$argon2id$v=19$m=1024,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$CKGe5/bX9YnCq2rxjW5yQXKxn31v1GKzhDCrMc6r6vA"))
        #expect(try hash.verify(bytes("password")))
    }

    @Test(arguments: [
        ("m=8", "m=0"), ("m=8", "m=4294967296"), ("t=1", "t=0"), ("p=1", "p=2"), ("p=1", "p=1,p=1"), (",p=1", ""),
        ("v=19", "v=16"), ("argon2id", "argon2i"), ("argon2id", "bcrypt"), ("$m", "m"), ("wA", ""), ("wA", "wA="),
    ])
    func `what is changed or cut is no hash`(part: String, other: String) throws {
        let text = "$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHRzb21lc2FsdA$CKGe5/bX9YnCq2rxjW5yQXKxn31v1GKzhDCrMc6r6wA"
        #expect(try #require(PasswordHash(text)).text == text)
        #expect(PasswordHash(text.replacing(part, with: other)) == nil)
        #expect(PasswordHash("") == nil)
    }

    /// More than libsodium does ends as being without memory does; really taking it all would end other programs.
    @Test func `a password that could not be hashed is neither right nor wrong`() throws {
        let tooMuch = PasswordCost(kibibytes: 8, passes: 1 << 33)
        #expect(throws: PasswordFailure(.memory)) { try PasswordHash.nobodys(tooMuch).verify(bytes("a")) }
        #expect(throws: PasswordFailure(.memory)) { try PasswordHash(of: bytes("a"), cost: tooMuch) }
    }

    @Test func `no password fits the hash of nobody, which costs as much as any`() throws {
        let nobodys = PasswordHash.nobodys(cost)
        #expect(nobodys.cost == cost)
        #expect(nobodys != PasswordHash.nobodys(cost))
        #expect(try !nobodys.verify(bytes("a")))
    }

    @Test func `a hash with less memory or fewer passes is raised, and no stronger one`() throws {
        let hash = PasswordHash.nobodys(PasswordCost(kibibytes: 64, passes: 2))
        let raised = [(64, 2), (65, 2), (64, 3), (32, 3), (32, 1)].map { kibibytes, passes in
            hash.needsRaising(for: PasswordCost(kibibytes: kibibytes, passes: passes))
        }
        #expect(raised == [false, true, true, true, false])
    }

    private func bytes(_ text: String) -> SecretBytes { SecretBytes(text.utf8) }
}
