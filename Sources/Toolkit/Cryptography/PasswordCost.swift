/// What one guess costs: Argon2id (RFC 9106) with one lane.
package struct PasswordCost: Hashable, Sendable {
    /// Argon2 counts blocks of 1 KiB in 32 bits.
    static let mostKibibytes = Int(UInt32.max)
    /// Memory in KiB, 8 or more.
    package let kibibytes: Int
    /// How often the memory is gone through.
    package let passes: Int

    package init(kibibytes: Int, passes: Int) {
        precondition(
            (8...Self.mostKibibytes).contains(kibibytes) && passes >= 1, "Argon2 takes 8 KiB and one pass at least")
        (self.kibibytes, self.passes) = (kibibytes, passes)
    }

    /// 19 MiB, twice: the least that OWASP's Password Storage Cheat Sheet asks for.
    package static let standard = PasswordCost(kibibytes: 19 << 10, passes: 2)

    /// Whether it has less memory or fewer passes than another.
    func isBelow(_ other: PasswordCost) -> Bool { kibibytes < other.kibibytes || passes < other.passes }
}
