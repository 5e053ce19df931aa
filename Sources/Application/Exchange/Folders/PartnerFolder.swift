import Files
import Glibc
import Logging
import MessageModel
import Messages
import Threading

/// One partner's folder. What comes into `in` is claimed by giving it a place in `taking`, so that no other file of its name
/// comes between; then its messages are taken in, and it lies in `done` or `failed`, beside its receipt.
struct PartnerFolder: Sendable {
    private static let names = ["in", "taking", "done", "failed"]
    /// Of a file's name in bytes: a receipt's and a number need room, too.
    private static let nameLimit = 200

    let code: String
    let path: String
    let desk: PartnerDesk
    let log: Log

    /// Makes the folders in it that are missing.
    func make() throws(FileFailure) {
        for name in Self.names { try DurableFile.makeDirectory("\(path)/\(name)") }
    }

    /// Takes a file of `in`, unless somebody still writes it: its end will be told.
    func take(_ name: String) async {
        guard isMeant(name), let partner = await desk.partner(code) else { return }
        do {
            let arrived = "\(path)/in/\(name)"
            guard let file = try RandomAccessFile(arrivedAt: arrived), !file.isBeingWritten else { return }
            try await WorkerThread.run(name: "folder") { () throws(FileFailure) in
                try DurableFile.rename(arrived, to: claimed(name))
            }
        } catch {
            return tell(error, name)
        }
        await takeIn(name, of: partner)
    }

    /// Takes a file that was claimed before, and not taken to its end.
    func takeAgain(_ name: String) async {
        guard let partner = await desk.partner(code) else { return }
        await takeIn(name, of: partner)
    }

    private func takeIn(_ name: String, of partner: Partner) async {
        while true {
            do {
                guard let taken = try await desk.take(claimed(name), named: name, of: partner) else { return }
                return try await WorkerThread.run(name: "folder") { () throws(FileFailure) in
                    try settle(name, taken)
                }
            } catch let problem as Problem where problem.wait != nil {
                await desk.rest(problem.wait ?? 1)
            } catch {
                return tell(error, name)
            }
        }
    }

    /// The receipt is written first: a file that lies in `done` has one.
    private func settle(_ name: String, _ taken: TakenFile) throws(FileFailure) {
        let place = "\(path)/\(taken.isDone ? "done" : "failed")"
        let file = "\(place)/\(free(name, in: place))"
        try DurableFile.write(taken.report, to: "\(file).receipt.\(taken.spelling.rawValue)")
        try DurableFile.rename(claimed(name), to: file)
        let receipt = taken.receipt
        log.info(
            "folder.taken",
            [
                "partner": code, "file": name, "receipt": receipt.receipt, "accepted": receipt.accepted,
                "duplicate": receipt.duplicate, "refused": receipt.refused, "deferred": receipt.deferred,
                "to": taken.isDone ? "done" : "failed",
            ])
    }

    private func claimed(_ name: String) -> String { "\(path)/taking/\(name)" }

    /// The name, or the first one like it that nothing has: `orders.2.xml`.
    private func free(_ name: String, in place: String) -> String {
        let stem = name.prefix { $0 != "." }
        let names = sequence(state: 1) { number -> String? in
            defer { number += 1 }
            return number == 1 ? name : "\(stem).\(number)\(name.dropFirst(stem.count))"
        }
        return names.first { access("\(place)/\($0)", F_OK) != 0 } ?? name
    }

    /// Whether a name is one of a file that is to be taken: what begins with a dot is its writer's own.
    private func isMeant(_ name: String) -> Bool {
        if name.hasPrefix(".") { return false }
        let isPlain = name.utf8.count <= Self.nameLimit && name == name.onOneLine && name.contains { !$0.isWhitespace }
        if !isPlain || name.contains("\u{FFFD}") {
            log.warning("folder.leftAlone", ["partner": code, "file": name.onOneLine, "reason": "its name"])
            return false
        }
        return true
    }

    private func tell(_ error: any Error, _ name: String) {
        log.error("folder.notTaken", ["partner": code, "file": name, "reason": error])
    }
}
