import Adapters
import Files
import MessageModel
import Threading
import Timekeeping

/// The lists that were sent and wait to be imported, and the rows of them that were refused: files in one folder, called by
/// the lists' digests and the imports' ids. A list that is not whole yet ends in `.part`.
package struct KeptLists: Sendable {
    /// However small a file is, it takes a block.
    private static let block = 4096

    private let directory: String
    private let clock: WallClock
    /// In bytes, of one list and of all files.
    private let mostOfList: Int
    private let mostOfAll: Int
    private let writing = Guarded(())
    /// Those that somebody has looked into.
    let known = Guarded<[String: KnownList]>([:])

    package init(
        in directory: String, mostOfList: Int = 512 << 20, mostOfAll: Int = 2 << 30, clock: WallClock = .system
    ) {
        (self.directory, self.clock, self.mostOfList, self.mostOfAll) = (directory, clock, mostOfList, mostOfAll)
    }

    /// Adds a piece to a list. One that is there already, or a part of it, is passed over.
    ///
    /// - Returns: how many bytes of the list are kept.
    /// - Throws: `conflict`, `listHole` when bytes are missing before it; `tooLarge`; `busy`, `listsFull`.
    func keep(_ bytes: [UInt8], of list: String, at offset: Int) throws -> Int {
        try writing.withLock { _ in
            if let whole = try FileStatus(path(list)) { return whole.size }
            let part = path(list) + ".part"
            let begun = try FileStatus(part)
            let size = begun?.size ?? 0
            guard offset <= size else { throw Problem(.conflict, "listHole", parameters: ["size": "\(size)"]) }
            let rest = Array(bytes.dropFirst(size - offset))
            guard begun == nil || !rest.isEmpty else { return size }
            guard size + rest.count <= mostOfList else {
                throw Problem(.tooLarge, "tooLarge", parameters: ["limit": "\(mostOfList)"])
            }
            if begun == nil { try sweep() }
            guard try used() + rest.count <= mostOfAll else {
                throw Problem(.busy, "listsFull", retryAfter: .seconds(3600))
            }
            try DurableFile.makeDirectory(directory)
            try DurableFile.append(rest, to: part)
            try touch(part)
            return size + rest.count
        }
    }

    /// Where a whole list lies.
    ///
    /// - Throws: `notFound`, `listNotKept`; `conflict`, `wrongDigest` when what came is not what was announced: then it is
    ///   removed.
    func file(of list: String) async throws -> String {
        try await WorkerThread.run(name: "list-digest") {
            let (whole, part) = (path(list), path(list) + ".part")
            if try FileStatus(whole) == nil {
                guard let size = try FileStatus(part)?.size else { throw Problem(.notFound, "listNotKept") }
                let isRight = try fileDigest(part) == list
                try writing.withLock { _ in
                    guard try FileStatus(whole) == nil else { return }
                    guard isRight, try FileStatus(part)?.size == size else {
                        try DurableFile.remove(part)
                        throw Problem(.conflict, "wrongDigest")
                    }
                    try DurableFile.rename(part, to: whole)
                }
            }
            try touch(whole)
            return whole
        }
    }

    /// Keeps in memory what was seen in a list.
    func learn(_ list: KnownList, of key: String) {
        known.withLock { known in
            if known.count > 20 { known = [:] }
            known[key] = list
        }
    }

    /// Removes a list that was imported.
    func remove(_ list: String) throws(FileFailure) { try DurableFile.remove(path(list)) }

    /// Where the refused rows of an import lie, as they are noted and as they are reported.
    func refusals(of importing: String) -> (noted: String, report: String) {
        (path(importing) + ".refused", path(importing) + ".report")
    }

    /// Removes lists that nobody has used for a day, and refused rows with their report a week after the last was noted.
    package func sweep() throws(FileFailure) {
        let now = seconds
        for name in try names() {
            let importing = name.split(separator: ".").first.map(String.init) ?? name
            let isList = !name.hasSuffix(".refused") && !name.hasSuffix(".report")
            let used = try FileStatus(isList ? path(name) : refusals(of: importing).noted)?.modified
            let isUsed = used.map { now - $0 <= (isList ? 1 : 7) * 86_400 } ?? false
            if !isUsed { try DurableFile.remove(path(name)) }
        }
    }

    /// Says that a file is in use.
    func touch(_ path: String) throws(FileFailure) { try FileStatus.touch(path, at: seconds) }

    private var seconds: Int { Int(clock.now().milliseconds / 1000) }

    private func used() throws(FileFailure) -> Int {
        var sum = 0
        for name in try names() { sum += max(Self.block, try FileStatus(path(name))?.size ?? 0) }
        return sum
    }

    private func names() throws(FileFailure) -> [String] {
        try FileStatus(directory) == nil ? [] : ArrivedFiles.names(in: directory)
    }

    /// Digests and ids are letters and digits, so that no name leads out of the folder.
    private func path(_ name: String) -> String { "\(directory)/\(name)" }
}
