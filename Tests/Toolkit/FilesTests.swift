import Files
import Foundation
import Testing

@Suite struct FilesTests {
    @Test func aFileIsReplacedWholeAndLeavesNothingBeside() throws {
        try withDirectory { directory in
            let path = "\(directory)/key"
            #expect(try DurableFile.read(path) == nil)
            try DurableFile.write([1, 2, 3], to: path)
            try DurableFile.write([4], to: path)
            #expect(try DurableFile.read(path) == [4])
            #expect(try FileManager.default.contentsOfDirectory(atPath: directory) == ["key"])
        }
    }

    @Test func aFileThatIsThereIsNotMadeAgain() throws {
        try withDirectory { directory in
            let path = "\(directory)/key"
            let made = [try DurableFile.create([1], at: path), try DurableFile.create([2], at: path)]
            #expect(made == [true, false])
            #expect(try DurableFile.read(path) == [1])
            #expect(try FileManager.default.contentsOfDirectory(atPath: directory) == ["key"])
        }
    }

    @Test func secretsAreTheirOwnersAlone() throws {
        try withDirectory { directory in
            try DurableFile.write([1], to: "\(directory)/key")
            let mode = try FileManager.default.attributesOfItem(atPath: "\(directory)/key")[.posixPermissions]
            #expect(mode as? Int == 0o600)
        }
    }

    @Test func largeFilesComeBackWhole() throws {
        try withDirectory { directory in
            let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            try DurableFile.write(bytes, to: "\(directory)/large")
            #expect(try DurableFile.read("\(directory)/large") == bytes)
        }
    }

    @Test func aFailureNamesTheCallAndThePath() throws {
        try withDirectory { directory in
            let failure = #expect(throws: FileFailure.self) {
                try DurableFile.write([1], to: "\(directory)/missing/key")
            }
            #expect(failure?.call == "open")
            #expect(failure?.code == ENOENT)
            #expect(throws: FileFailure.self) { try DurableFile.read(directory) }
        }
    }

    /// The limit stands so far out that it stops nobody else.
    @Test func whatCouldNotBeAddedWhollyLeavesNoHalf() throws {
        try withDirectory { directory in
            let path = "\(directory)/lines"
            let length = 1 << 36
            try DurableFile.write([], to: path)
            try #require(truncate(path, length) == 0)
            let handler = signal(SIGXFSZ, SIG_IGN)
            defer { signal(SIGXFSZ, handler) }
            var limit = rlimit()
            try #require(getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
            var near = limit
            near.rlim_cur = rlim_t(length + 3)
            try #require(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &near) == 0)
            let failure = #expect(throws: FileFailure.self) { try DurableFile.append([1, 2, 3, 4, 5], to: path) }
            try #require(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
            #expect(failure?.code == EFBIG)
            try DurableFile.append([6], to: path)
            #expect(try RandomAccessFile(reading: path).size() == length + 1)
            #expect(try DurableFile.readEnd(of: path, atMost: 2) == [0, 6])
        }
    }

    @Test func directoriesAreMadeWithThoseAbove() throws {
        try withDirectory { directory in
            try DurableFile.makeDirectory("\(directory)/a/b")
            try DurableFile.makeDirectory("\(directory)/a/b")
            try DurableFile.write([1], to: "\(directory)/a/b/c")
        }
    }

    @Test func aDirectoryIsLockedByOneUntilItLetsGo() throws {
        try withDirectory { directory in
            let lock = try DirectoryLock(directory)
            #expect(try DirectoryLock(directory) == nil)
            withExtendedLifetime(lock) {}
        }
        try withDirectory { directory in
            // The one below is made.
            for path in [directory, directory, "\(directory)/below"] { _ = try #require(try DirectoryLock(path)) }
        }
    }
}

private func withDirectory(_ body: (String) throws -> Void) throws {
    let directory = NSTemporaryDirectory() + UUID().uuidString
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(atPath: directory) }
    try body(directory)
}
