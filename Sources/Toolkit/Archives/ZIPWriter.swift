/// Writes a ZIP archive (PKWARE APPNOTE 6.3) of stored files: no compression, no folders of their own, below 4 GiB.
package struct ZIPWriter: Sendable {
    private var archive: [UInt8] = []
    private var directory: [UInt8] = []
    private var count: UInt16 = 0

    package init() {}

    /// Adds a file. Every archive of the same files is the same: no times are kept.
    /// - Parameter name: a path with slashes, in UTF-8.
    package mutating func add(_ name: String, _ content: [UInt8]) {
        let offset = UInt32(archive.count)
        let about = header(name, content)
        archive.append(little: 0x0403_4b50 as UInt32)
        archive += about
        archive += Array(name.utf8) + content
        directory.append(little: 0x0201_4b50 as UInt32)
        directory.append(little: 20 as UInt16)
        directory += about
        // No comment, first disk, no attributes.
        directory += [UInt8](repeating: 0, count: 10)
        directory.append(little: offset)
        directory += Array(name.utf8)
        count += 1
    }

    /// The whole archive.
    package consuming func end() -> [UInt8] {
        let start = UInt32(archive.count)
        archive += directory
        archive.append(little: 0x0605_4b50 as UInt32)
        archive.append(little: 0 as UInt32)
        archive.append(little: count)
        archive.append(little: count)
        archive.append(little: UInt32(directory.count))
        archive.append(little: start)
        archive.append(little: 0 as UInt16)
        return archive
    }

    /// What stands in both places: version 2.0, names in UTF-8, stored, 1980-01-01.
    private func header(_ name: String, _ content: [UInt8]) -> [UInt8] {
        var header: [UInt8] = []
        for number in [20, 0x0800, 0, 0, 0x21] as [UInt16] { header.append(little: number) }
        let size = UInt32(content.count)
        for number in [checksum(content), size, size] { header.append(little: number) }
        for number in [UInt16(name.utf8.count), 0] { header.append(little: number) }
        return header
    }
}

/// CRC-32 as ZIP and Ethernet have it (ISO/IEC 8802-3).
private func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in (sum >> 8) ^ checksums[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] }
}

private let checksums: [UInt32] = (0..<256).map { number in
    (0..<8).reduce(UInt32(number)) { sum, _ in sum & 1 == 1 ? 0xedb8_8320 ^ (sum >> 1) : sum >> 1 }
}

extension [UInt8] {
    fileprivate mutating func append(little number: some FixedWidthInteger) {
        append(contentsOf: Swift.withUnsafeBytes(of: number.littleEndian) { Array($0) })
    }
}
