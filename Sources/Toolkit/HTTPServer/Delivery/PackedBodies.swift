import Archives
import Threading

/// Bodies that were packed, so that what everybody asks for is packed once. What came first goes first.
final class PackedBodies: Sendable {
    private struct State {
        var bodies: [EntityTag: [UInt8]] = [:]
        var order: [EntityTag] = []
        var size = 0
    }

    private let limit: Int
    private let state = Guarded(State())

    /// - Parameter limit: the most bytes that are kept.
    init(limit: Int = 8 << 20) { self.limit = limit }

    /// - Parameter tag: of the bytes as they are.
    func gzip(_ bytes: [UInt8], _ tag: EntityTag) -> [UInt8] {
        if let known = state.withLock({ $0.bodies[tag] }) { return known }
        let packed = Gzip.packed(bytes)
        state.withLock { keep(packed, tag, &$0) }
        return packed
    }

    private func keep(_ packed: [UInt8], _ tag: EntityTag, _ state: inout State) {
        guard state.bodies[tag] == nil, packed.count <= limit / 4 else { return }
        state.bodies[tag] = packed
        state.order.append(tag)
        state.size += packed.count
        while state.size > limit, let first = state.order.first {
            state.order.removeFirst()
            state.size -= state.bodies.removeValue(forKey: first)?.count ?? 0
        }
    }
}
