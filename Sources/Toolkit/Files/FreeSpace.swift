import Glibc

/// How many bytes this process may still write to the file system of a path.
package func freeBytes(at path: String) throws(FileFailure) -> Int {
    var system = statvfs()
    guard statvfs(path, &system) == 0 else { throw FileFailure("statvfs", path) }
    return Int(clamping: UInt64(system.f_bavail) * UInt64(system.f_frsize))
}
