import TestSupport
import Testing

@testable import Hub

@Suite final class SQLiteStatementTests {
    private let directory: TemporaryDirectory
    private let connection: any EngineConnection

    init() throws {
        directory = try TemporaryDirectory()
        connection = try SQLiteEngine(directory: directory.path).connect(.writer)
    }

    deinit { connection.close() }

    @Test(arguments: [0, 1, 100, 10_000])
    func `a statement that is run again reads what was bound last, whole`(length: Int) throws {
        let statement = try connection.prepare("SELECT ?1, ?2, ?3, ?4", name: "echo")
        for length in [length, 3 * length, 1] {
            let values: [SQLValue] = [
                .text(String(repeating: "é", count: length)), .bytes(Array(repeating: 7, count: length)), .null,
                .text("end"),
            ]
            try statement.bind(values)
            #expect(try statement.step() == values)
            statement.reset()
        }
    }

    @Test func `what is empty is not null`() throws {
        let statement = try connection.prepare("SELECT ?1, ?2", name: "echo")
        try statement.bind([.bytes([]), .text("")])
        #expect(try statement.step() == [.bytes([]), .text("")])
    }

    @Test func `a reset statement points to nothing that was bound`() throws {
        let statement = try connection.prepare("SELECT ?1", name: "echo")
        try statement.bind([.text("Ada")])
        statement.reset()
        #expect(try statement.step() == [.null])
    }
}
