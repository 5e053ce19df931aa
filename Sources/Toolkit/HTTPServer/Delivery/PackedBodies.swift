import Archives
import Threading

/// Bodies that were packed, so that what everybody asks for is packed once. What came first goes first.
final class PackedBodies: Sendable {
    private struct State {
        var bodies: [EntityTag: [UInt8]] = [:]
        /// Their tags as they came, from `next` on; before it stand those of bodies that went.
        var line: [EntityTag] = []
        var next = 0
        var size = 0
    }

    private let limit: Int
    private let state = Guarded(State())

    /// - Parameter limit: the most bytes that are kept.
    init(limit: Int = 8 << 20) { self.limit = limit }

    /// How many bytes are kept.
    var size: Int { state.withLock { $0.size } }

    /// - Parameter tag: made of the bytes: whatever has the same tag is the same.
    func gzip(_ bytes: [UInt8], _ tag: EntityTag) -> [UInt8] {
        if let known = kept(tag) { return known }
        let packed = Gzip.packed(bytes)
        state.withLock { keep(packed, tag, &$0) }
        return packed
    }

    /// What is kept of the bytes with this tag.
    func kept(_ tag: EntityTag) -> [UInt8]? { state.withLock { $0.bodies[tag] } }

    private func keep(_ packed: [UInt8], _ tag: EntityTag, _ state: inout State) {
        guard state.bodies[tag] == nil, packed.count <= limit / 4 else { return }
        state.bodies[tag] = packed
        state.line.append(tag)
        state.size += packed.count
        while state.size > limit {
            state.size -= state.bodies.removeValue(forKey: state.line[state.next])?.count ?? 0
            state.next += 1
        }
        if state.next > state.line.count / 2 {
            state.line.removeFirst(state.next)
            state.next = 0
        }
    }
}
