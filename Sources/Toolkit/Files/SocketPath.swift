import Glibc

/// The path of a Unix socket, short enough for its address: that has room for 107 bytes (unix(7)), and a data directory may
/// lie deeper. So the socket is reached through its opened directory, which `/proc` names shortly.
package final class SocketPath: Sendable {
    private let directory: Int32
    /// What to bind or connect to, in this process, while this value lives.
    package let text: String

    /// Throws when there is no such directory.
    package init(_ path: String) throws(FileFailure) {
        let parent = DurableFile.directory(of: path)
        directory = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard directory >= 0 else { throw FileFailure("open", parent) }
        let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
        text = "/proc/self/fd/\(directory)/\(name)"
    }

    deinit { close(directory) }
}
