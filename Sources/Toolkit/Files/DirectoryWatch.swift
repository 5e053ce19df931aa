import Glibc

/// Is told by the system what comes into directories (inotify(7)), so that nobody looks there over and over.
package final class DirectoryWatch: Sendable {
    /// What happened in a watched directory.
    package enum Event: Sendable, Hashable {
        /// A file that somebody has written and closed, or anything that was given a name there.
        case came(Watch, name: String)
        /// The directory itself is there no more.
        case ended(Watch)
        /// More happened than the system keeps: look into all directories.
        case missed
    }

    /// One directory.
    package struct Watch: Sendable, Hashable {
        fileprivate let number: Int32
    }

    private let events: Int32
    /// Becomes readable at the end.
    private let end: (out: Int32, in: Int32)

    package init() throws(FileFailure) {
        var pipe: [Int32] = [0, 0]
        events = inotify_init1(Int32(IN_CLOEXEC))
        guard events >= 0, Glibc.pipe(&pipe) == 0 else { throw FileFailure("inotify_init1", "") }
        for file in pipe { _ = fcntl(file, F_SETFD, FD_CLOEXEC) }
        end = (pipe[0], pipe[1])
    }

    deinit { for file in [events, end.out, end.in] { close(file) } }

    /// Watches one more directory. What comes into it from now on is told; what is there already is not.
    package func watch(_ path: String) throws(FileFailure) -> Watch {
        let mask = IN_CLOSE_WRITE | IN_MOVED_TO | IN_CREATE
        let number = inotify_add_watch(events, path, UInt32(mask) | UInt32(IN_ONLYDIR) | UInt32(IN_DONT_FOLLOW))
        guard number >= 0 else { throw FileFailure("inotify_add_watch", path) }
        return Watch(number: number)
    }

    /// Blocks until something happens. Nil: it was stopped.
    package func next() throws(FileFailure) -> [Event]? {
        var files = [events, end.out].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        while true {
            guard poll(&files, 2, -1) > 0 || errno == EINTR else { throw FileFailure("poll", "") }
            if files[1].revents != 0 { return nil }
            if files[0].revents != 0 { return try read() }
        }
    }

    /// Ends `next()`, now or when it is called.
    package func stop() { _ = write(end.in, [0], 1) }

    private func read() throws(FileFailure) -> [Event] {
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = Glibc.read(events, &bytes, bytes.count)
        guard count >= 0 || errno == EINTR else { throw FileFailure("read", "inotify") }
        var found: [Event] = []
        var rest = bytes[..<max(0, count)]
        while rest.count >= MemoryLayout<inotify_event>.size {
            let head = rest.withUnsafeBytes { $0.loadUnaligned(as: inotify_event.self) }
            rest = rest.dropFirst(MemoryLayout<inotify_event>.size)
            let name = String(decoding: rest.prefix(Int(head.len)).prefix { $0 != 0 }, as: UTF8.self)
            rest = rest.dropFirst(Int(head.len))
            if let event = Event(head, name) { found.append(event) }
        }
        return found
    }
}

extension DirectoryWatch.Event {
    /// Nil: a file was only begun; when it has been written, that is told.
    fileprivate init?(_ head: inotify_event, _ name: String) {
        let watch = DirectoryWatch.Watch(number: head.wd)
        func isMarked(_ mark: Int) -> Bool { head.mask & UInt32(mark) != 0 }
        if isMarked(Int(IN_Q_OVERFLOW)) {
            self = .missed
        } else if isMarked(Int(IN_IGNORED)) {
            self = .ended(watch)
        } else if isMarked(Int(IN_CREATE)), !isMarked(Int(IN_ISDIR)) {
            return nil
        } else if name.isEmpty {
            return nil
        } else {
            self = .came(watch, name: name)
        }
    }
}
