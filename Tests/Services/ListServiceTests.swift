import Channel
import DelimitedText
import Files
import Foundation
import Hub
import MessageModel
import Messages
import TestSupport
import Testing
import Timekeeping

/// Lists are sent piece by piece, looked at and imported step by step, as a program does it that knows the API alone.
@Suite(.timeLimit(.minutes(5))) struct ListServiceTests {
    private let sending: ListSending

    init() async throws { sending = try await ListSending() }

    @Test func `a list is sent in pieces, looked at, imported in steps, and tells what was refused`() async throws {
        let test = try await sending.open()
        let (text, id) = (sending.list(250), sending.digest(sending.list(250)))
        #expect(try await sending.keep(String(text.prefix(100)), of: id, test) == 100)
        #expect(try await sending.keep(String(text.dropFirst(100)), of: id, at: 100, test) == Int64(text.utf8.count))
        let wishes = [ColumnWish(field: "companyName", heading: " Firm "), ColumnWish(field: "country")]
        let preview = try await test.call(
            ListsOperations.previewList, PreviewList(list: id, edition: "spring", column: wishes), as: .staff("ann"))
        #expect(preview.format == .csv && preview.row.count == 10 && preview.row[0].line == 2)
        #expect(preview.column.map(\.field) == ["companyName", nil])
        #expect(preview.row[0].cell == [PreviewCell(field: "companyName", value: "Maker 0q")])
        let checked = try await test.call(
            ListsOperations.checkList, CheckList(list: id, column: [wishes[0]]), as: .staff("ann"))
        #expect(checked.rows == 250 && checked.column.map(\.field) == ["companyName", "country"])
        #expect(try sending.directory.ask("SELECT 1 FROM import") == [])

        var (reply, dones) = (try await sending.step(id, test), [Int64]())
        #expect(reply.before == 0 && reply.rows == 250)
        await #expect { try await sending.report(reply.import, test) } throws: {
            ($0 as? Problem)?.code == "importRunning"
        }
        while reply.import.state == .running {
            dones.append(reply.import.done)
            reply = try await sending.step(id, import: reply.import.import, test)
        }
        #expect(dones == [100, 200] && reply.import.done == 250 && reply.import.refused == 25)
        let told = try await sending.report(reply.import, test)
        let rows = try CSVReader.rows(String(decoding: told.bytes, as: UTF8.self).replacing(";", with: ","))
        #expect(rows[0] == ["Firm", "country", "line", "reason"] && rows.count == 26)
        #expect(rows[1].prefix(3) == ["Maker 5q", "Atlantis", "7"] && told.size == Int64(told.bytes.count))
        // The list is gone, and what is kept is its owner's alone.
        #expect(sending.files == ["\(reply.import.import).refused", "\(reply.import.import).report"])
        for file in sending.files {
            let mode = try FileManager.default.attributesOfItem(atPath: "\(sending.folder)/\(file)")[.posixPermissions]
            #expect(mode as? Int == 0o600)
        }
        // The last answer, when it was lost.
        #expect(try await sending.step(id, import: reply.import.import, test).import == reply.import)
        await #expect { try await sending.step(id, test) } throws: { ($0 as? Problem)?.code == "listNotKept" }
    }

    @Test func `P7: only staff sends, looks at and imports lists, and reads what was refused`() async throws {
        let test = try await sending.open()
        let id = sending.digest("Firm\nA\n")
        for principal in [.everyone, .partner("erp")] as [Caller.Principal] {
            await #expect {
                try await test.call(
                    ListsOperations.keepList, KeepList(list: id, offset: 0, bytes: []), as: principal)
            } throws: { isForbidden($0) }
            await #expect {
                try await test.call(ListsOperations.checkList, CheckList(list: id), as: principal)
            } throws: { isForbidden($0) }
            await #expect {
                try await test.call(
                    ListsOperations.previewList, PreviewList(list: id, edition: "spring"), as: principal)
            } throws: { isForbidden($0) }
            await #expect {
                try await test.call(
                    ListsOperations.importRows, ImportRows(list: id, fileName: "x", edition: "spring"), as: principal)
            } throws: { isForbidden($0) }
            await #expect {
                try await test.call(
                    ListsOperations.fetchRefusedRows, FetchRefusedRows(import: "1", offset: 0), as: principal)
            } throws: { isForbidden($0) }
        }
        #expect(sending.files == [])
    }

    private func isForbidden(_ error: any Error) -> Bool {
        [.forbidden, .unauthenticated].contains((error as? Problem)?.kind)
    }

    @Test
    func `P2: a piece that comes again changes nothing, and one beyond what is there is refused with how far it is`()
        async throws
    {
        let test = try await sending.open()
        let id = sending.digest("Firm\nAmber\n")
        #expect(try await sending.keep("Firm\n", of: id, test) == 5)
        #expect(try await sending.keep("Firm\n", of: id, test) == 5)
        await #expect { try await sending.keep("er\n", of: id, at: 8, test) } throws: {
            let problem = $0 as? Problem
            return problem?.code == "listHole" && problem?.parameters == ["size": "5"]
        }
        #expect(try await sending.keep("rm\nAmber\n", of: id, at: 2, test) == 11)
        #expect(try await sending.step(id, test).import.created == 1)
    }

    @Test func `what is not what was announced is thrown away, and can be sent again`() async throws {
        let test = try await sending.open()
        let id = sending.digest("Firm\nAmber\n")
        #expect(try await sending.keep("Firm\nBirch\n", of: id, test) == 11)
        await #expect { try await sending.step(id, test) } throws: { ($0 as? Problem)?.code == "wrongDigest" }
        #expect(sending.files == [])
        #expect(try await sending.keep("Firm\nAmber\n", of: id, test) == 11)
        #expect(try await sending.step(id, test).import.created == 1)
    }

    @Test func `no list, and not all of them together, take more room than they may`() async throws {
        let test = try await sending.open(limits: (6, 3 * 4096))
        await #expect { try await sending.keep("1234567", of: sending.digest("a"), test) } throws: {
            ($0 as? Problem)?.kind == .tooLarge
        }
        for name in ["a", "b", "c"] { #expect(try await sending.keep("123", of: sending.digest(name), test) == 3) }
        await #expect { try await sending.keep("123", of: sending.digest("d"), test) } throws: {
            ($0 as? Problem)?.code == "listsFull"
        }
    }

    @Test func `what nobody uses goes after a day, and what was refused after a week`() async throws {
        let test = try await sending.open()
        let (old, id) = (sending.digest("old"), sending.digest(sending.list(10)))
        #expect(try await sending.keep("ol", of: old, test) == 2)
        #expect(try await sending.keep(sending.list(10), of: id, test) > 0)
        let record = try await sending.step(id, test).import
        sending.clock.advance(.seconds(25 * 3600))
        #expect(try await sending.keep("Firm\n", of: sending.digest("Firm\nA\n"), test) == 5)
        #expect(sending.files == [sending.digest("Firm\nA\n") + ".part", "\(record.import).refused"].sorted())
        #expect(try await sending.report(record, test).size > 0)
        // The report that somebody fetched first lately goes with its rows.
        let now = Int(sending.clock.now.milliseconds / 1000)
        try FileStatus.touch("\(sending.folder)/\(record.import).report", at: now)
        sending.clock.advance(.seconds(6 * 86_400))
        try test.sweepLists()
        #expect(sending.files == [])
        await #expect { try await sending.report(record, test) } throws: { ($0 as? Problem)?.kind == .notFound }
    }

    @Test func `after a cut between two steps nothing is lost or doubled, neither of the list nor of what was refused`()
        async throws
    {
        let (text, id) = (sending.list(350), sending.digest(sending.list(350)))
        var test = try await sending.open()
        #expect(try await sending.keep(text, of: id, test) > 0)
        var reply = try await sending.step(id, test)
        let noted = "\(sending.folder)/\(reply.import.import).refused"
        for cut in [0, 1 << 20, 1] {
            // As much of the last step as power loss would leave.
            let size = try #require(try FileStatus(noted)).size
            try DurableFile.cut(noted, by: min(cut, size))
            test.close()
            test = try await sending.open()
            let before = reply.import.done
            reply = try await sending.step(id, test)
            #expect(reply.before == before && reply.import.done == min(before + 100, 350))
        }
        #expect(reply.import.state == .ended && reply.import.refused == 35 && reply.import.created == 315)
        let rows = String(decoding: try await sending.report(reply.import, test).bytes, as: UTF8.self).split(
            separator: "\r\n")
        #expect(
            rows.dropFirst().map { $0.split(separator: ";").first ?? "" } == (0..<35).map { "Maker \($0 * 10 + 5)q" })
        #expect(try sending.directory.ask("SELECT COUNT(*) FROM participation") == [[315]])
    }

    @Test
    func `a list that cannot be read to its end, or is said to have columns that it has not, is refused with words`()
        async throws
    {
        let test = try await sending.open()
        for (text, rule) in [
            ("Firm\nA\n\"B\n", "unreadableList"), ("x,y\n1,2\n", "unknownHeading"), ("", "unreadableList"),
        ] {
            let id = sending.digest(text)
            _ = try await sending.keep(text, of: id, test)
            await #expect { try await sending.step(id, test) } throws: {
                ($0 as? Problem)?.errors.map(\.rule) == [rule]
            }
        }
        let id = sending.digest("Firm\nA\n")
        _ = try await sending.keep("Firm\nA\n", of: id, test)
        await #expect { try await sending.step(id, to: "autumn", test) } throws: { ($0 as? Problem)?.kind == .notFound }
        #expect(try sending.directory.ask("SELECT 1 FROM import") == [])
    }
}
