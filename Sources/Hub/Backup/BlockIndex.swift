/// Which blocks stand in a piece, in their order there: each one's number in its file and its hash, in so many bytes as
/// the file has for them, because a large hub has millions.
struct BlockIndex {
    private(set) var bytes: [UInt8] = []

    static let hashCount = 32
    static let entryCount = 4 + hashCount

    var count: Int { bytes.count / Self.entryCount }

    mutating func append(_ number: Int, _ hash: [UInt8]) { bytes += UInt32(number).bigEndianBytes + hash }

    func number(_ position: Int) -> Int {
        Int(UInt32(bigEndianBytes: bytes[position * Self.entryCount..<position * Self.entryCount + 4]))
    }

    func hash(_ position: Int) -> ArraySlice<UInt8> {
        bytes[position * Self.entryCount + 4..<(position + 1) * Self.entryCount]
    }
}

extension UInt32 {
    init(bigEndianBytes bytes: ArraySlice<UInt8>) { self = bytes.reduce(0) { $0 << 8 | UInt32($1) } }
    var bigEndianBytes: [UInt8] { withUnsafeBytes(of: bigEndian, Array.init) }
}
