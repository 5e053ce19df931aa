import Adapters
import Channel
import Files
import Foundation
import Hub
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
        let imports = OpenImports(patience: .zero, size: 1)
        await #expect(throws: CancellationError.self) {
            try await imports.step(of: "1") { _ -> (Bool, ListReading?) in
                #expect(try await imports.step(of: "2") { _ in (true, nil) })
                await #expect { try await imports.step(of: "1") { _ in (true, nil) } } throws: {
                    ($0 as? Problem)?.kind == .busy
                }
                throw CancellationError()
            }
        }
        // The one that failed has left its place.
        #expect(try await imports.step(of: "1") { _ in (true, nil) })
    }

    @Test func `two who say the same in other words do not step on one import at once`() async throws {
        let sending = try await ListSending()
        let test = try await sending.open()
        let list = sending.digest(sending.list(600))
        _ = try await sending.keep(sending.list(600), of: list, test)
        let words = [[], [ColumnWish(field: "country", heading: " country")], [ColumnWish(field: "website")]]
        let steps = await withTaskGroup(of: Result<RowsImported, any Error>.self) { group in
            for column in words {
                group.addTask {
                    do {
                        return .success(try await sending.step(list, column: column, test))
                    } catch {
                        return .failure(error)
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        for case .failure(let error) in steps { #expect((error as? Problem)?.code == "busy") }
        let done = steps.compactMap { try? $0.get() }
        #expect(!done.isEmpty && Set(done.map(\.import.import)).count == 1)
        var reply = try #require(done.first)
        while reply.import.state == .running { reply = try await sending.step(list, test) }
        #expect(reply.import.refused == 60)
        let rows = String(decoding: try await sending.report(reply.import, test).bytes, as: UTF8.self)
        #expect(rows.split(separator: "\r\n").count == 61)
    }

    @Test func `an import whose refused rows could not be kept goes on, and its report is whole`() async throws {
        let sending = try await ListSending()
        let test = try await sending.open()
        let list = sending.digest(sending.list(150))
        _ = try await sending.keep(sending.list(150), of: list, test)
        let running = try await sending.step(list, test).import
        let noted = "\(sending.folder)/\(running.import).refused"
        let begun = try #require(try DurableFile.read(noted))
        // A folder in its place cannot be written to.
        try DurableFile.remove(noted)
        try DurableFile.makeDirectory(noted)
        await #expect(throws: (any Error).self) { try await sending.step(list, import: running.import, test) }
        #expect(try sending.directory.ask("SELECT state, done FROM import") == [["running", 150]])
        try FileManager.default.removeItem(atPath: noted)
        try DurableFile.write(begun, to: noted)
        let reply = try await sending.step(list, import: running.import, test)
        #expect(reply.import.state == .ended && reply.import.done == 150 && reply.import.refused == 15)
        let rows = String(decoding: try await sending.report(reply.import, test).bytes, as: UTF8.self)
        #expect(rows.split(separator: "\r\n").count == 16)
    }

    @Test func `what was taken back in the middle is imported anew`() async throws {
        let sending = try await ListSending()
        let test = try await sending.open()
        let list = sending.digest(sending.list(150))
        _ = try await sending.keep(sending.list(150), of: list, test)
        let first = try await sending.step(list, test).import
        #expect(first.state == .running)
        var undone = first
        while undone.state != .undone {
            undone = try await test.call(
                ImportsOperations.undoImport, UndoImport(import: first.import), as: .staff("ann"))
        }
        #expect(try await sending.step(list, import: first.import, test).import == undone)
        let second = try await sending.step(list, test)
        #expect(second.import.import != first.import && second.before == 0 && second.import.created == 90)
        #expect(try await sending.step(list, test).import.created == 135)
    }

    @Test func `what was imported by somebody else since the last step is not imported again`() async throws {
        let sending = try await ListSending()
        let test = try await sending.open()
        let list = sending.digest(sending.list(150))
        _ = try await sending.keep(sending.list(150), of: list, test)
        let running = try await sending.step(list, test).import
        let row = ListRow(exhibitor: ImportExhibitor(edition: "spring", companyName: "Maker 100q", country: "DE"))
        _ = try await test.call(
            ImportsOperations.importExhibitors,
            ImportExhibitors(import: running.import, done: 100, row: [row], last: false), as: .staff("ann"))
        let reply = try await sending.step(list, import: running.import, test)
        #expect(reply.before == 101 && reply.import.done == 150 && reply.import.created == 135)
    }

    @Test func `several who ask for a report first get all of it`() async throws {
        let sending = try await ListSending()
        let test = try await sending.open()
        let list = sending.digest(sending.list(90))
        _ = try await sending.keep(sending.list(90), of: list, test)
        let ended = try await sending.step(list, test).import
        let reports = try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<8 { group.addTask { try await sending.report(ended, test).bytes } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(reports.count == 1 && reports.allSatisfy { !$0.isEmpty })
        #expect(sending.files == ["\(ended.import).refused", "\(ended.import).report"])
    }

    @Test func `rows that are long are imported a few at a time`() async throws {
        let directory = try TemporaryDirectory()
        let path = directory.file("list.csv")
        let rows = String(repeating: "\(String(repeating: "x", count: 1 << 16)),DE\n", count: 100)
        try DurableFile.write(Array("name,country\n\(rows)".utf8), to: path)
        var (table, counts) = (try openTable(path), [Int]())
        while true {
            let part = try table.next(500)
            counts.append(part.rows.count)
            if part.areLast { break }
        }
        #expect(counts == [64, 36])
    }
}

extension [UInt8] {
    fileprivate func pieces(of size: Int) -> [ArraySlice<UInt8>] {
        stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
    }
}
