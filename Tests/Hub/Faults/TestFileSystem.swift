import CSQLite
import Foundation

/// SQLite's own file system under another name, with those calls replaced that a `TestDisk` answers. Locks and shared
/// memory stay the real ones, and nothing is really synced.
struct TestFileSystem {
    private let vfs: UnsafeMutablePointer<sqlite3_vfs>

    /// Nil: SQLite has no file system to build on.
    init?(_ name: String, _ disk: TestDisk) {
        guard let real = sqlite3_vfs_find(nil) else { return nil }
        vfs = .allocate(capacity: 1)
        vfs.initialize(to: real.pointee)
        vfs.pointee.zName = UnsafePointer(strdup(name))
        vfs.pointee.pAppData = Unmanaged.passUnretained(disk).toOpaque()
        vfs.pointee.xOpen = openFile
        vfs.pointee.xDelete = deleteFile
        sqlite3_vfs_register(vfs, 0)
    }

    func unregister() {
        sqlite3_vfs_unregister(vfs)
        free(UnsafeMutableRawPointer(mutating: vfs.pointee.zName))
        vfs.deallocate()
    }
}

/// A file that a disk watches: what stands behind SQLite's handle of it.
private final class WatchedFile {
    let disk: TestDisk
    let name: String
    /// SQLite syncs the directory with a new log or journal.
    let syncsNames: Bool
    let real: UnsafePointer<sqlite3_io_methods>

    init(_ disk: TestDisk, _ name: String, syncsNames: Bool, _ real: UnsafePointer<sqlite3_io_methods>) {
        self.disk = disk
        self.name = name
        self.syncsNames = syncsNames
        self.real = real
    }
}

/// A file's methods, which SQLite knows, with what they are about behind them.
private struct Methods {
    var table: sqlite3_io_methods
    let file: Unmanaged<WatchedFile>
}

private typealias Handle = UnsafeMutablePointer<sqlite3_file>

private func methods(of handle: Handle) -> UnsafeMutablePointer<Methods> {
    UnsafeMutableRawPointer(mutating: handle.pointee.pMethods).assumingMemoryBound(to: Methods.self)
}

private func file(_ handle: Handle) -> WatchedFile { methods(of: handle).pointee.file.takeUnretainedValue() }

private func disk(_ vfs: UnsafeMutablePointer<sqlite3_vfs>) -> TestDisk {
    Unmanaged<TestDisk>.fromOpaque(vfs.pointee.pAppData).takeUnretainedValue()
}

private func openFile(
    _ vfs: UnsafeMutablePointer<sqlite3_vfs>?, _ path: UnsafePointer<CChar>?, _ handle: Handle?, _ flags: Int32,
    _ actualFlags: UnsafeMutablePointer<Int32>?
) -> Int32 {
    guard let vfs, let handle, let real = sqlite3_vfs_find(nil) else { return SQLITE_MISUSE }
    let before = path.flatMap { FileManager.default.contents(atPath: String(cString: $0)) }
    let code = real.pointee.xOpen(real, path, handle, flags, actualFlags)
    guard code == SQLITE_OK, let path, let table = handle.pointee.pMethods else { return code }
    let name = URL(fileURLWithPath: String(cString: path)).lastPathComponent
    disk(vfs).open(name, before.map(Array.init))
    let watched = WatchedFile(disk(vfs), name, syncsNames: flags & SQLITE_OPEN_MAIN_DB == 0, table)
    let own = UnsafeMutablePointer<Methods>.allocate(capacity: 1)
    own.initialize(to: Methods(table: table.pointee, file: .passRetained(watched)))
    own.pointee.table.xClose = closeFile
    own.pointee.table.xRead = readFile
    own.pointee.table.xWrite = writeFile
    own.pointee.table.xTruncate = truncateFile
    own.pointee.table.xSync = syncFile
    handle.pointee.pMethods = UnsafeRawPointer(own).assumingMemoryBound(to: sqlite3_io_methods.self)
    return SQLITE_OK
}

private func deleteFile(
    _ vfs: UnsafeMutablePointer<sqlite3_vfs>?, _ path: UnsafePointer<CChar>?, _ withNames: Int32
) -> Int32 {
    guard let vfs, let path, let real = sqlite3_vfs_find(nil) else { return SQLITE_MISUSE }
    let name = URL(fileURLWithPath: String(cString: path)).lastPathComponent
    let code = disk(vfs).delete(name, withNames: withNames != 0)
    return code == SQLITE_OK ? real.pointee.xDelete(real, path, 0) : code
}

private func closeFile(_ handle: Handle?) -> Int32 {
    guard let handle else { return SQLITE_MISUSE }
    let own = methods(of: handle)
    let code = file(handle).real.pointee.xClose(handle)
    own.pointee.file.release()
    own.deallocate()
    return code
}

private func readFile(
    _ handle: Handle?, _ bytes: UnsafeMutableRawPointer?, _ count: Int32, _ offset: sqlite3_int64
) -> Int32 {
    guard let handle else { return SQLITE_MISUSE }
    let file = file(handle)
    let code = file.disk.read(file.name)
    return code == SQLITE_OK ? file.real.pointee.xRead(handle, bytes, count, offset) : code
}

private func writeFile(
    _ handle: Handle?, _ bytes: UnsafeRawPointer?, _ count: Int32, _ offset: sqlite3_int64
) -> Int32 {
    guard let handle else { return SQLITE_MISUSE }
    let file = file(handle)
    let written = Array(UnsafeRawBufferPointer(start: bytes, count: Int(count)))
    let code = file.disk.write(file.name, written, at: Int(offset))
    return code == SQLITE_OK ? file.real.pointee.xWrite(handle, bytes, count, offset) : code
}

private func truncateFile(_ handle: Handle?, _ size: sqlite3_int64) -> Int32 {
    guard let handle else { return SQLITE_MISUSE }
    let file = file(handle)
    let code = file.disk.truncate(file.name, to: Int(size))
    return code == SQLITE_OK ? file.real.pointee.xTruncate(handle, size) : code
}

private func syncFile(_ handle: Handle?, _: Int32) -> Int32 {
    guard let handle else { return SQLITE_MISUSE }
    let file = file(handle)
    return file.disk.sync(file.name, withNames: file.syncsNames)
}
