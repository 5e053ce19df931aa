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

    private func messages(_ pieces: [UInt8]..., mostNameless: Int = .max) -> MessagesInBytes<Pieces> {
        MessagesInBytes(Pieces(left: pieces[...]), nil, mostNameless: mostNameless)
    }

    @Test(arguments: ["{}", "<a/>"])
    func `of a piece full of tiny messages only a few wait in memory`(message: String) async throws {
        let all = (128 << 10) / message.utf8.count
        let tiny = String(repeating: message, count: all)
        let batch = message == "{}" ? tiny : "<messages xmlns=\"urn:pavilion:messages:1\">\(tiny)</messages>"
        var messages = messages(Array(batch.utf8))
        var (count, most) = (0, 0)
        while try await messages.next() != nil {
            count += 1
            most = max(most, messages.waiting)
        }
        // The XML reader may keep the last ones of a slice back, to give them with the next.
        #expect(count == all && most <= 2 * (8 << 10) / message.utf8.count)
    }

    @Test func `messages without an id are read up to a limit, those with one without any`() async throws {
        let named = #"{"id":"1","body":{}}"#
        let few = Array("{}\n\(named)\n<>{}\n".replacing("<>", with: String(repeating: named, count: 9)).utf8)
        var messages = messages(few + Array("\n  {}".utf8) + few, mostNameless: 2)
        for _ in 1...12 { #expect(try await messages.next() != nil) }
        let problem = await #expect(throws: Problem.self) { try await messages.next() }
        #expect(problem?.code == "envelopesMissing")
        #expect(problem?.parameters == ["limit": "2", "line": "5", "column": "3"])
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
