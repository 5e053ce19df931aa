import CSQLite
import Foundation
import Randomness
import TestSupport
import Threading

/// A disk under one hub that fails or loses its power when a test wants it, as a file system of SQLite's (a VFS) over
/// the real one. The files are real; what would be left of them after a power loss is kept beside them.
final class TestDisk: Sendable {
    fileprivate struct State {
        var files: [String: StoredFile] = [:]
        /// Deleted, but not yet in the directory.
        var ghosts: [String: StoredFile] = [:]
        var faults: [DiskFault] = []
        var operations = 0
        var lastOperation = Int.max

        var isOff: Bool { operations >= lastOperation }

        mutating func makeNamesSafe() {
            for name in files.keys { files[name]?.isNameSafe = true }
            ghosts = [:]
        }
    }

    /// What SQLite calls it.
    let name = "disk-\(UUID())"
    private let state = Guarded(State())
    private let system: Guarded<TestFileSystem?> = Guarded(nil)

    init() { system.withLock { $0 = TestFileSystem(name, self) } }

    deinit { system.withLock { $0?.unregister() } }

    /// From now on; several faults may stand at the same time.
    func plan(_ fault: DiskFault) { state.withLock { $0.faults.append(fault) } }

    /// It works again.
    func mend() { state.withLock { $0.faults = [] } }

    /// How many writes, syncs, truncations and deletions there were.
    var operations: Int { state.withLock { $0.operations } }

    /// The power goes with this operation, counted from the beginning; everything after it fails.
    func losePower(atOperation number: Int) { state.withLock { $0.lastOperation = number } }

    /// A directory with what a power loss now, or the one that was, leaves behind. The journal's heads are on the real
    /// disk, always synced: whatever was signed must be found.
    func remains(of hub: TemporaryDirectory, seed: Int) throws -> TemporaryDirectory {
        let directory = try TemporaryDirectory()
        let heads = "journal.heads"
        if FileManager.default.fileExists(atPath: hub.file(heads)) {
            try FileManager.default.copyItem(atPath: hub.file(heads), toPath: directory.file(heads))
        }
        var dice = Dice(seed: seed)
        let (files, ghosts) = state.withLock { ($0.files, $0.ghosts) }
        for (name, file) in files.merging(ghosts, uniquingKeysWith: { file, _ in file }).sorted(by: { $0.key < $1.key })
        {
            let bytes = file.remains(&dice)
            let isThere = file.isNameSafe && ghosts[name] == nil || Bool.random(using: &dice)
            if isThere { try Data(bytes).write(to: URL(fileURLWithPath: directory.file(name))) }
        }
        return directory
    }

    // What the file system reports; each returns what SQLite is to be told.

    func open(_ name: String, _ bytes: [UInt8]?) {
        state.withLock { state in
            if state.files[name] == nil {
                state.files[name] = StoredFile(bytes ?? [], isNameSafe: bytes != nil)
                state.ghosts[name] = nil
            }
        }
    }

    func read(_ name: String) -> Int32 {
        state.withLock { $0.isOff ? DiskError.read : $0.fault(.read, name) }
    }

    func write(_ name: String, _ bytes: [UInt8], at offset: Int) -> Int32 {
        operate { state in
            let code = state.fault(.write, name)
            if code == SQLITE_OK { state.files[name]?.note(.write(bytes, at: offset)) }
            return code
        }
    }

    func truncate(_ name: String, to size: Int) -> Int32 {
        operate { state in
            state.files[name]?.note(.truncate(to: size))
            return SQLITE_OK
        }
    }

    /// - Parameter withNames: whether the directory is synced, too.
    func sync(_ name: String, withNames: Bool) -> Int32 {
        operate { state in
            let code = state.fault(.sync, name)
            // The power went before it was done.
            if state.isOff { return SQLITE_OK }
            if code == SQLITE_OK { state.files[name]?.sync() } else { state.files[name]?.failToSync() }
            if code == SQLITE_OK && withNames { state.makeNamesSafe() }
            return code
        }
    }

    func delete(_ name: String, withNames: Bool) -> Int32 {
        operate { state in
            state.ghosts[name] = state.files.removeValue(forKey: name)
            if withNames && !state.isOff { state.makeNamesSafe() }
            return SQLITE_OK
        }
    }

    private func operate(_ body: (inout State) -> Int32) -> Int32 {
        state.withLock { state in
            if state.isOff { return DiskError.write }
            state.operations += 1
            let code = body(&state)
            return state.isOff ? DiskError.write : code
        }
    }
}

extension TestDisk.State {
    fileprivate func fault(_ act: DiskFault.Act, _ name: String) -> Int32 {
        faults.first { $0.act == act && $0.file.rawValue == name }?.code ?? SQLITE_OK
    }
}
