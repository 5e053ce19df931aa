import Glibc

/// The files that somebody else has put into a directory.
package enum ArrivedFiles {
    /// Their names in the order in which they came, those of one moment by name: a file that is moved in comes when it is
    /// moved. Links, directories and pipes are none, and what begins with a dot is its writer's own.
    package static func names(in directory: String) throws(FileFailure) -> [String] {
        guard let stream = opendir(directory) else { throw FileFailure("opendir", directory) }
        defer { closedir(stream) }
        var found: [(name: String, came: timespec)] = []
        errno = 0
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            var status = stat()
            if !name.hasPrefix("."), isFile(entry, in: dirfd(stream), &status) { found.append((name, status.st_ctim)) }
            errno = 0
        }
        guard errno == 0 else { throw FileFailure("readdir", directory) }
        return found.sorted { ($0.came.tv_sec, $0.came.tv_nsec, $0.name) < ($1.came.tv_sec, $1.came.tv_nsec, $1.name) }
            .map(\.name)
    }

    private static func isFile(
        _ entry: UnsafeMutablePointer<dirent>, in directory: Int32, _ status: inout stat
    ) -> Bool {
        withUnsafePointer(to: &entry.pointee.d_name) { name in
            name.withMemoryRebound(to: CChar.self, capacity: 256) {
                fstatat(directory, $0, &status, AT_SYMLINK_NOFOLLOW) == 0 && status.st_mode & S_IFMT == S_IFREG
            }
        }
    }
}
