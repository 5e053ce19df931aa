import Glibc

/// Files that are either whole on disk or not there at all, also after power loss: temporary file, fsync, rename,
/// fsync of the directory (DESIGN P1).
package enum DurableFile {
    /// Writes a whole file, replacing an older one. `mode` is what `chmod` takes; secrets use `0o600`.
    package static func write(_ bytes: [UInt8], to path: String, mode: mode_t = 0o600) throws(FileFailure) {
        let temporary = try writeTemporary(bytes, for: path, mode)
        try rename(temporary, to: path)
    }

    /// Writes a whole file unless there is one already: false then, and the older one stays.
    package static func create(_ bytes: [UInt8], at path: String, mode: mode_t = 0o600) throws(FileFailure) -> Bool {
        let temporary = try writeTemporary(bytes, for: path, mode)
        defer { unlink(temporary) }
        guard link(temporary, path) == 0 else {
            if errno == EEXIST { return false }
            throw FileFailure("link", path)
        }
        try syncDirectory(of: path)
        return true
    }

    /// Gives a file or a directory another name, durably. What has that name is replaced if it is a file or empty.
    package static func rename(_ old: String, to new: String) throws(FileFailure) {
        guard Glibc.rename(old, new) == 0 else { throw FileFailure("rename", old) }
        try syncDirectory(of: new)
    }

    /// Removes a file for good; one that is not there is removed already.
    package static func remove(_ path: String) throws(FileFailure) {
        guard unlink(path) == 0 || errno == ENOENT else { throw FileFailure("unlink", path) }
        try syncDirectory(of: path)
    }

    private static func writeTemporary(_ bytes: [UInt8], for path: String, _ mode: mode_t) throws(FileFailure) -> String
    {
        let temporary = "\(path).\(getpid()).tmp"
        let file = Glibc.open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
        guard file >= 0 else { throw FileFailure("open", temporary) }
        do throws(FileFailure) {
            defer { close(file) }
            try writeAll(bytes, to: file, temporary)
            guard fsync(file) == 0 else { throw FileFailure("fsync", temporary) }
        } catch {
            unlink(temporary)
            throw error
        }
        return temporary
    }

    /// The file's bytes; nil when there is no such file.
    package static func read(_ path: String) throws(FileFailure) -> [UInt8]? {
        let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT { return nil }
            throw FileFailure("open", path)
        }
        defer { close(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(file, &buffer, buffer.count)
            if count == 0 { return bytes }
            if count > 0 {
                bytes += buffer[..<count]
            } else if errno != EINTR {
                throw FileFailure("read", path)
            }
        }
    }

    /// Makes a directory that only its owner can enter, and those above it that are missing.
    package static func makeDirectory(_ path: String) throws(FileFailure) {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += part + "/"
            if mkdir(made, 0o700) == 0 {
                try syncDirectory(of: String(made.dropLast()))
            } else if errno != EEXIST {
                throw FileFailure("mkdir", made)
            }
        }
    }

    /// Throws when there is no directory, or this process may not read it and put files into it.
    package static func requireWritable(directory path: String) throws(FileFailure) {
        guard access("\(path)/.", R_OK | W_OK | X_OK) == 0 else { throw FileFailure("access", path) }
    }

    static func writeAll(_ bytes: [UInt8], to file: Int32, _ path: String) throws(FileFailure) {
        var offset = 0
        while offset < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.write(file, $0.baseAddress.map { $0 + offset }, $0.count - offset)
            }
            if count >= 0 {
                offset += count
            } else if errno != EINTR {
                throw FileFailure("write", path)
            }
        }
    }

    /// Where a file is: its path without its name.
    package static func directory(of path: String) -> String {
        path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    }

    /// Makes durable that a name is in its directory.
    package static func syncDirectory(of path: String) throws(FileFailure) {
        let parent = directory(of: path)
        let directory = Glibc.open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard directory >= 0 else { throw FileFailure("open", parent) }
        defer { close(directory) }
        guard fsync(directory) == 0 else { throw FileFailure("fsync", parent) }
    }
}
