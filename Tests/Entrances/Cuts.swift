/// Bytes in pieces, as a network might give them: where they are cut depends on nothing but the bytes, so that an input always
/// does the same.
struct Cuts: Sequence {
    let bytes: [UInt8]

    func makeIterator() -> AnyIterator<ArraySlice<UInt8>> {
        var state = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        let longest = [1, 2, 7, 64, 1024][Int(state >> 8 % 5)]
        var rest = bytes[...]
        return AnyIterator {
            guard !rest.isEmpty else { return nil }
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let piece = rest.prefix(1 + Int(state >> 33) % longest)
            rest = rest.dropFirst(piece.count)
            return piece
        }
    }
}
