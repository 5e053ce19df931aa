import Randomness

/// One file on a disk that keeps its promises and nothing more: what was synced is safe; what was written since may be
/// there, be missing or be torn after a power loss, in any order.
struct StoredFile {
    enum Change {
        case write([UInt8], at: Int)
        case truncate(to: Int)
    }

    /// Torn writes end at a sector's border.
    private static let sector = 512

    /// Whether the file's name would be in its directory.
    var isNameSafe: Bool
    private var safe: [UInt8]
    private var kept: [(change: Change, isSafe: Bool)] = []
    private var unsynced: [Change] = []

    init(_ bytes: [UInt8], isNameSafe: Bool) {
        safe = bytes
        self.isNameSafe = isNameSafe
    }

    mutating func note(_ change: Change) { unsynced.append(change) }

    mutating func sync() {
        kept += unsynced.map { ($0, true) }
        unsynced = []
        guard kept.allSatisfy(\.isSafe) else { return }
        for (change, _) in kept { change.apply(to: &safe) }
        kept = []
    }

    /// A system that failed to write pages takes them for written: no later sync makes them safe.
    mutating func failToSync() {
        kept += unsynced.map { ($0, false) }
        unsynced = []
    }

    /// What is found when the power is back.
    func remains(_ dice: inout Dice) -> [UInt8] {
        var bytes = safe
        for (change, isSafe) in kept {
            if isSafe { change.apply(to: &bytes) } else { risk(change, &bytes, &dice) }
        }
        for change in unsynced.shuffled(using: &dice) { risk(change, &bytes, &dice) }
        return bytes
    }

    private func risk(_ change: Change, _ bytes: inout [UInt8], _ dice: inout Dice) {
        switch (Int.random(in: 0..<3, using: &dice), change) {
        case (0, _): return
        case (1, .write(let written, let offset)):
            var start = 0
            while start < written.count {
                let end = min(written.count, start + Self.sector - (offset + start) % Self.sector)
                if Bool.random(using: &dice) {
                    Change.write(Array(written[start..<end]), at: offset + start).apply(to: &bytes)
                }
                start = end
            }
        default: change.apply(to: &bytes)
        }
    }
}

extension StoredFile.Change {
    fileprivate func apply(to bytes: inout [UInt8]) {
        switch self {
        case .truncate(let size): bytes.removeLast(max(0, bytes.count - size))
        case .write(let written, let offset):
            let end = offset + written.count
            if bytes.count < end { bytes += [UInt8](repeating: 0, count: end - bytes.count) }
            bytes.withUnsafeMutableBytes { $0[offset..<end].copyBytes(from: written) }
        }
    }
}
