import Channel
import Logging
import MessageModel
import Messages
import Threading

/// Takes files in for partners, as the gateway takes uploads.
final class PartnerDesk: Sendable {
    private let bus: Bus
    private let intake: Intake
    private let log: Log
    private let closing = Signal()
    /// Folders of which was told that they are nobody's.
    private let told = Guarded<Set<String>>([])
    private let caller = Caller(.system("application"))

    init(_ bus: Bus, _ intake: Intake, log: Log) { (self.bus, self.intake, self.log) = (bus, intake, log) }

    /// The partner that is let in under this code; nil: none is, which is told once, or the desk is closed.
    func partner(_ code: String) async -> Partner? {
        if isClosed { return nil }
        do {
            let partner = try await bus.call(PartnersOperations.getPartner, GetPartner(code: code), as: caller)
            if partner.state == .active { return partner }
            tell(code, "the partner is closed")
        } catch let problem as Problem where problem.kind == .notFound || problem.kind == .invalid {
            tell(code, "there is no such partner")
        } catch {
            log.error("folder.unusable", ["partner": code, "reason": error])
        }
        return nil
    }

    /// Takes a file's messages in. Nil: the desk is closed, and the file has not been read to its end.
    func take(_ path: String, named name: String, of partner: Partner) async throws -> TakenFile? {
        if isClosed { return nil }
        let bytes = FileBytes(path: path) { [self] in isClosed }
        let spelling = await bytes.spelling()
        let receipt = try await intake.take(bytes, spelled: spelling, from: name, of: partner)
        if receipt.state == .cut, isClosed { return nil }
        // As much as one page may hold; all of it is at the receipt's address.
        let request = GetReceipt(receipt: receipt.receipt, limit: 10_000)
        return TakenFile(
            receipt: try await bus.call(ReceiptsOperations.getReceipt, request, as: caller), spelling: spelling ?? .xml)
    }

    /// Nothing is taken from here on, and what is being read is not read on.
    func close() { closing.raise() }

    /// Waits until something that is busy may be asked again, or the desk is closed.
    func rest(_ seconds: Int64) async {
        await WorkerThread.run(name: "folder") { [closing] in _ = closing.wait(atMost: .seconds(seconds)) }
    }

    private var isClosed: Bool { closing.wait(atMost: .zero) }

    private func tell(_ code: String, _ reason: String) {
        guard told.withLock({ $0.insert(code).inserted }) else { return }
        log.warning("folder.leftAlone", ["partner": code, "reason": reason])
    }
}

/// What became of a file.
struct TakenFile: Sendable {
    let receipt: Receipt
    let spelling: StreamSpelling

    /// Every message has had its effect, now or earlier.
    var isDone: Bool { receipt.state == .whole && receipt.refused == 0 && receipt.deferred == 0 }

    /// The receipt, spelled as the file was.
    var report: [UInt8] {
        SentMessages.note(receipt.record, Receipt.element)
        return switch spelling {
        case .xml: XMLCodec.encode(receipt.record, element: Receipt.element)
        case .json: JSONCodec.encode(receipt.record)
        }
    }
}
