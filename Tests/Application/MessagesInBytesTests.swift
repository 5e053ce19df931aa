import MessageModel
import Messages
import Testing

@testable import Application

/// Reading messages from the bytes that a partner sends.
@Suite struct MessagesInBytesTests {
    /// What comes in pieces.
    private struct Pieces: AsyncIteratorProtocol {
        var left: ArraySlice<[UInt8]>

        mutating func next() async -> [UInt8]? { left.popFirst() }
    }

    private func messages(_ pieces: [UInt8]..., spelling: StreamSpelling? = nil) -> MessagesInBytes<Pieces> {
        MessagesInBytes(Pieces(left: pieces[...]), spelling)
    }

    private func tiny(_ message: String, _ count: Int) -> [UInt8] {
        Array(repeatElement(Array(message.utf8), count: count).joined())
    }

    @Test(arguments: ["{}", "<a/>"])
    func `of a piece full of tiny messages only a few wait in memory`(message: String) async throws {
        let all = (128 << 10) / message.utf8.count
        let tiny = tiny(message, all)
        var messages = message == "{}" ? messages(tiny) : messages(Array("<messages>".utf8) + tiny)
        var (count, most) = (0, 0)
        // In XML no end follows the last one.
        while count < all, try await messages.next() != nil {
            count += 1
            most = max(most, messages.waiting)
        }
        #expect(count == all && most <= (8 << 10) / message.utf8.count)
    }

    @Test func `where pieces are cut changes nothing`() async throws {
        let batch = PartnerBatch.bytes(PartnerBatch.imports(40))
        for size in [1, 7, 8191, 8192, 8193, 1 << 20] {
            let pieces = stride(from: 0, to: batch.count, by: size).map {
                Array(batch[$0..<min($0 + size, batch.count)])
            }
            var messages = MessagesInBytes(Pieces(left: [[]] + pieces), nil)
            var lines: [Int] = []
            while let message = try await messages.next() { lines.append(message.line) }
            #expect(lines == Array(2...41))
        }
    }
}
