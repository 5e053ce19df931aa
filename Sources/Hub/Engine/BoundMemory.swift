/// The texts and blobs that are bound to one statement, one after the other. SQLite reads them here, instead of copying
/// each into memory that it allocates and frees by itself.
struct BoundMemory: ~Copyable {
    private var memory = UnsafeMutableRawBufferPointer(start: nil, count: 0)
    private var used = 0

    deinit { memory.deallocate() }

    /// Makes room for this many bytes. What was kept before must not be bound any more.
    mutating func clear(room: Int) {
        used = 0
        // One byte more than wanted: an empty text has an address, too.
        guard memory.count <= room else { return }
        memory.deallocate()
        memory = .allocate(byteCount: max(256, 2 * room), alignment: 1)
    }

    /// Gives back what a large value needed. Nothing may be bound any more.
    mutating func shrink() {
        guard memory.count > 65_536 else { return }
        memory.deallocate()
        memory = UnsafeMutableRawBufferPointer(start: nil, count: 0)
    }

    /// Copies bytes that there is room for; they stay at this address until `clear`.
    mutating func keep(_ bytes: some Collection<UInt8>) -> UnsafeRawPointer? {
        let place = UnsafeMutableRawBufferPointer(rebasing: memory[used...])
        place.copyBytes(from: bytes)
        used += bytes.count
        return UnsafeRawPointer(place.baseAddress)
    }
}
