import Channel
import MessageModel
import Messages
import TestSupport
import Testing

@testable import ListsService

/// One step of the import of a list.
@Suite struct ListStepTests {
    @Test func `what is refused goes to the disk as it comes, and not only when the step ends`() async throws {
        let sending = try await ListSending()
        let test = try await sending.open(patience: .seconds(60))
        let row = "Maker;Atlantis \(String(repeating: "x", count: 6_000))\n"
        let text = "Firm;country\n" + String(repeating: row, count: 300)
        let list = sending.digest(text)
        for (index, piece) in Array(text.utf8).pieces(of: 500_000).enumerated() {
            _ = try await sending.keep(String(decoding: piece, as: UTF8.self), of: list, at: index * 500_000, test)
        }
        let reply = try await sending.step(list, test)
        #expect(reply.import.state == .ended && reply.import.refused == 300)
        var steps = try RefusedRowsSteps("\(sending.folder)/\(reply.import.import).refused")
        var done: [Int64] = []
        while let step = try steps.next() { if step.count > 0 { done.append(step.standing.done) } }
        #expect(done == [0, 100, 200, 300])
    }

    @Test func `of one import one step is done at a time`() async throws {
        let imports = OpenImports(patience: .zero)
        let key = ImportRows(list: "a", fileName: "", edition: "spring").record
        await #expect(throws: CancellationError.self) {
            try await imports.step(key) {
                await #expect {
                    try await imports.step(key) {
                        throw CancellationError()
                    } _: {
                        try await $0.unreached()
                    }
                } throws: {
                    ($0 as? Problem)?.kind == .busy
                }
                throw CancellationError()
            } _: {
                try await $0.unreached()
            }
        }
        // The one that failed has left its place.
        await #expect(throws: CancellationError.self) {
            try await imports.step(key) {
                throw CancellationError()
            } _: {
                try await $0.unreached()
            }
        }
    }
}

extension ListReading {
    fileprivate func unreached() async throws -> RowsImported { throw CancellationError() }
}

extension [UInt8] {
    fileprivate func pieces(of size: Int) -> [ArraySlice<UInt8>] {
        stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
    }
}
