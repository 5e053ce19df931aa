import Cryptography
import Synchronization

/// Numbers that are unlike each other, as good as certainly, from a random beginning: for ids that are no secrets, so
/// without a system call for each (splitmix64, Steele et al. 2014).
enum IdentitySource {
    private static let last = Atomic(Sodium.random(8).reduce(0) { $0 << 8 | UInt64($1) })

    /// Never zero.
    static func next() -> UInt64 {
        let state = last.wrappingAdd(0x9e37_79b9_7f4a_7c15, ordering: .relaxed).newValue
        var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return max(1, mixed ^ (mixed >> 31))
    }
}
