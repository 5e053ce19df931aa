import Logging
import MessageModel
import Messages

/// Takes the files of one partner's folder, one after the other: a file that has to wait holds up those behind it, which may
/// build on it.
struct FolderTaker: Sendable {
    let folder: PartnerFolder
    let desk: PartnerDesk
    let obstacles: Obstacles
    let log: Log

    /// Takes all that lies there: first what was claimed when the server ended. False: something cannot be taken now.
    func takeAll() async -> Bool {
        var left: [String: String] = [:]
        do {
            guard folder.isThere else { return gone() }
            try folder.make()
            for name in try folder.claimed() { await take(name) }
            for name in try folder.arrived() {
                guard try await desk.partner(folder.code) != nil else { break }
                do {
                    if try await folder.claim(name) { await take(name) }
                } catch {
                    left["\(folder.code)/in/\(name.onOneLine)"] = "\(error)"
                }
            }
        } catch {
            left[folder.code] = "\(error)"
        }
        obstacles.stand(left, in: folder.code)
        return left.isEmpty
    }

    /// Nothing stands in the way of a folder that was taken away.
    private func gone() -> Bool {
        obstacles.stand([:], in: folder.code)
        return true
    }

    /// Takes a claimed file, over and over until all of it had its effect or never will, or patience ends. Leaves it where it
    /// is when nothing is taken any more, or nothing of this partner.
    private func take(_ name: String) async {
        var pause = Pause()
        var patience = desk.patience
        var taken: TakenFile?
        var earlier: String?
        let place = "\(folder.code)/taking"
        defer { obstacles.stand([:], in: place) }
        while !desk.isClosed, folder.holds(name) {
            do {
                if taken == nil {
                    guard let partner = try await desk.partner(folder.code) else { return }
                    taken = try await desk.take(
                        folder.path(ofClaimed: name), named: name, of: partner, replacing: earlier, &patience)
                }
                guard let taken else { return }
                return try await settle(name, taken)
            } catch {
                guard !desk.isClosed else { return }
                obstacles.stand(["\(place)/\(name)": "\(error)"], in: place)
                let unfinished = error as? UnfinishedFile
                earlier = unfinished?.receipt ?? earlier
                await desk.rest(max(pause.next(), unfinished?.wait ?? Problem(error).wait ?? 0))
            }
        }
    }

    private func settle(_ name: String, _ taken: TakenFile) async throws {
        try await desk.report(taken, in: folder.report(of: name))
        try await folder.settle(name, in: taken.place, reportIn: taken.spelling)
        let receipt = taken.receipt
        let fields: KeyValuePairs<String, Any> = [
            "partner": folder.code, "file": name, "receipt": receipt.receipt, "accepted": receipt.accepted,
            "duplicate": receipt.duplicate, "refused": receipt.refused, "deferred": receipt.deferred,
            "to": taken.place,
        ]
        if receipt.isUnfinished { log.error("folder.givenUp", fields) } else { log.info("folder.taken", fields) }
    }
}
