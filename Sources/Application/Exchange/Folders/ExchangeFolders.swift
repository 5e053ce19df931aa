import Channel
import Files
import FoundationEssentials
import Logging
import MessageModel
import Messages
import Threading

/// Folders in which partners' systems on this machine, or whoever carries files for them, leave messages: the folder `CODE/in`
/// of each partner that has a folder `CODE`. What comes is told by the system; only at the start it is looked for.
package final class ExchangeFolders: Sendable {
    private let root: String
    private let desk: PartnerDesk
    private let log: Log
    private let watch: DirectoryWatch
    private let events: AsyncStream<DirectoryWatch.Event>
    private let teller: AsyncStream<DirectoryWatch.Event>.Continuation
    private let work = Guarded<Task<Void, Never>?>(nil)

    /// - Parameter root: the folder of all of them; made when it is missing.
    init(_ root: String, _ desk: PartnerDesk, log: Log) throws(FileFailure) {
        try DurableFile.makeDirectory(root)
        (self.root, self.desk, self.log) = (root, desk, log)
        watch = try DirectoryWatch()
        (events, teller) = AsyncStream.makeStream(of: DirectoryWatch.Event.self)
    }

    /// Takes what is there, then what comes.
    package func start() throws {
        let rootWatch = try watch.watch(root)
        WorkerThread(name: "exchange-folders") { [watch, log, teller] in
            do {
                while let some = try watch.next() { for event in some { teller.yield(event) } }
            } catch {
                log.error("folders.blind", ["reason": error])
            }
            teller.finish()
        }.detach()
        look()
        work.withLock { $0 = Task { await follow(rootWatch) } }
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

    private func follow(_ rootWatch: DirectoryWatch.Watch) async {
        var folders: [DirectoryWatch.Watch: FolderQueue] = [:]
        for await event in events {
            switch event {
            case .came(rootWatch, let name): await open(name, &folders)
            case .came(let watch, let name): folders[watch]?.put(name)
            case .ended(let watch): await folders.removeValue(forKey: watch)?.end()
            case .missed: for name in names(in: root) { await open(name, &folders) }
            }
        }
        for folder in folders.values { await folder.end() }
    }

    /// Begins to watch a partner's folder, and takes what is in it.
    private func open(_ code: String, _ folders: inout [DirectoryWatch.Watch: FolderQueue]) async {
        let path = "\(root)/\(code)"
        do {
            guard !code.hasPrefix("."), try isDirectory(path), await desk.partner(code) != nil else { return }
            let folder = PartnerFolder(code: code, path: path, desk: desk, log: log)
            try folder.make()
            let watch = try watch.watch("\(path)/in")
            let queue = folders[watch] ?? FolderQueue(folder)
            if folders.updateValue(queue, forKey: watch) == nil {
                for name in names(in: "\(path)/taking") { queue.put(claimed: name) }
            }
            for name in names(in: "\(path)/in") { queue.put(name) }
        } catch {
            log.error("folder.unusable", ["partner": code, "reason": error])
        }
    }

    private func names(in path: String) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
        } catch {
            log.error("folder.unreadable", ["path": path, "reason": error])
            return []
        }
    }

    /// A link to one is none.
    private func isDirectory(_ path: String) throws -> Bool {
        try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType == .typeDirectory
    }
}
