import MessageModel
import Messages
import TestSupport
import Testing

/// P6 of what no memory should hold: a gigabyte in one place goes past a server, which keeps none of it.
@Suite(.timeLimit(.minutes(5))) struct GigabyteElementTests {
    private let directory: TemporaryDirectory
    private let partner: SendingPartner
    private let server: ServerProcess
    /// What the server has held when it has read a small batch.
    private let before: Int

    init() async throws {
        directory = try await TemporaryDirectory.announcing("paris-2025")
        partner = try await SendingPartner(of: directory)
        server = try await ServerProcess.start(data: directory.path)
        _ = try await partner.send(SendingPartner.message("0", of: "Lumière 0 SARL", in: .lines), to: server)
        before = try server.peakMemory
    }

    /// A batch of three, cut in two within the name of the second one's company.
    private func halves(_ form: MessageWriter.Form) throws -> (head: [UInt8], tail: [UInt8]) {
        let writer = MessageWriter(form)
        let messages = ["One", "Large", "Three"].flatMap { SendingPartner.message($0, of: "\($0) SARL", in: form) }
        let text = String(decoding: writer.head + messages + writer.tail, as: UTF8.self)
        let place = try #require(text.firstRange(of: "Large SARL"))
        return (Array(text[..<place.lowerBound].utf8), Array(text[place.lowerBound...].utf8))
    }

    /// In JSON it is less, because a debug build looks slowly at each byte.
    @Test(arguments: [(MessageWriter.Form.xml, 1024), (.lines, 128)])
    func `a message of 1 GB is refused, the one behind it is read, and nothing of it is held`(
        form: MessageWriter.Form, mebibytes: Int
    ) async throws {
        let (head, tail) = try halves(form)
        let receipt = try await partner.send(head, mebibytes: mebibytes, tail, to: server)
        #expect(receipt.state == .whole && receipt.item.map(\.outcome) == [.accepted, .refused, .accepted])
        #expect(receipt.item[1].error.map(\.rule) == ["tooLarge"])
        #expect(try server.peakMemory - before < 32 << 20)
    }

    @Test func `a start tag of 1 GB is where a batch ends: it is not read on`() async throws {
        let head = String(decoding: try halves(.xml).head, as: UTF8.self)
        let place = try #require(head.firstRange(of: "m-Large"))
        await #expect(throws: ConnectionFailure.self) {
            _ = try await partner.send(Array(head[..<place.lowerBound].utf8), mebibytes: 1 << 10, [], to: server)
        }
        let receipt = try #require(try await partner.receipts(of: server).first)
        #expect(receipt.state == .malformed && receipt.accepted == 1 && receipt.refused == 0)
        #expect(try server.peakMemory - before < 32 << 20)
    }
}
