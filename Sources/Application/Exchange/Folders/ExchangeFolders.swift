import Channel
import Files
import FoundationEssentials
import Logging
import MessageModel
import Threading

/// Folders in which partners' systems on this machine, or whoever carries files for them, leave messages: the folder `CODE/in`
/// of each partner that has a folder `CODE`. What comes is told by the system; it is looked for at the start, and where
/// something stood in the way.
package final class ExchangeFolders: Sendable {
    private let root: String
    private let desk: PartnerDesk
    private let obstacles: Obstacles
    private let log: Log
    private let watch: DirectoryWatch
    private let events: AsyncStream<DirectoryWatch.Event>
    private let teller: AsyncStream<DirectoryWatch.Event>.Continuation
    private let work = Guarded<Task<Void, Never>?>(nil)

    /// - Parameter root: the folder of all of them; made when it is missing.
    init(_ root: String, _ desk: PartnerDesk, _ obstacles: Obstacles, log: Log) throws(FileFailure) {
        try DurableFile.makeDirectory(root)
        (self.root, self.desk, self.obstacles, self.log) = (root, desk, obstacles, log)
        watch = try DirectoryWatch()
        (events, teller) = AsyncStream.makeStream(of: DirectoryWatch.Event.self)
    }

    /// Takes what is there, then what comes.
    package func start() throws {
        _ = try watch.watch(root)
        WorkerThread(name: "exchange-folders") { [watch, log, teller] in
            do {
                while let some = try watch.next() { for event in some { teller.yield(event) } }
            } catch {
                log.error("folders.blind", ["reason": error])
            }
            teller.finish()
        }.detach()
        look()
        work.withLock { $0 = Task { await follow() } }
    }

    /// Looks into all folders: a partner may have been let in whose folder was there before it.
    package func look() { teller.yield(.missed) }

    /// Takes no more, and comes back when nothing is under way. A file that is being read stays where it is, to be taken again
    /// after the next start.
    package func stop() async {
        desk.close()
        watch.stop()
        await work.withLock { $0 }?.value
    }

    private func follow() async {
        var kept = KeptFolders()
        var pause = Pause()
        var again: Task<Void, any Error>?
        for await event in events {
            if case .came(let watch, _) = event, let code = kept.codes[watch] {
                kept.keepers[code]?.look()
                continue
            }
            if case .ended(let watch) = event { kept.codes[watch] = nil }
            again?.cancel()
            if await openAll(&kept) { pause = Pause() } else { again = pause.then { [self] in look() } }
        }
        again?.cancel()
        for keeper in kept.keepers.values { await keeper.end() }
    }

    /// Begins to watch the folders of partners that are not watched yet, and looks into all of them. False: one cannot be.
    private func openAll(_ kept: inout KeptFolders) async -> Bool {
        var left: [String: String] = [:]
        do {
            for code in try FileManager.default.contentsOfDirectory(atPath: root).sorted() {
                do { try await open(code, &kept) } catch { left["\(code)/in"] = "\(error)" }
            }
        } catch {
            left[root] = "\(error)"
        }
        obstacles.stand(left, in: root)
        return left.isEmpty
    }

    private func open(_ code: String, _ kept: inout KeptFolders) async throws {
        let path = "\(root)/\(code)"
        guard !code.hasPrefix("."), try isDirectory(path), try await desk.partner(code) != nil else { return }
        let folder = PartnerFolder(code: code, path: path)
        try folder.make()
        kept.codes[try watch.watch("\(path)/in")] = code
        let keeper =
            kept.keepers[code]
            ?? FolderKeeper(FolderTaker(folder: folder, desk: desk, obstacles: obstacles, log: log))
        kept.keepers[code] = keeper
        keeper.look()
    }

    /// A link to one is none.
    private func isDirectory(_ path: String) throws -> Bool {
        try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType == .typeDirectory
    }
}
