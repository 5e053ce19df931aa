import Channel
import Cryptography
import Hub
import Logging
import MessageModel
import Messages
import Metrics
import TestSupport
import Testing
import Timekeeping

@Suite struct DocumentTests {
    private static let table = Table("paper", [.text("document"), .text("word")])
    private static let all = Query("papers.all", "SELECT document, word FROM paper")
    private let directory: TemporaryDirectory
    private let hub: DataHub

    init() throws {
        try Vocabulary.check()
        directory = try TemporaryDirectory()
        let module = DataModule(name: "papers", migrations: [.create(Self.table)], queries: [Self.all])
        let key = try #require(SecretKey([UInt8](repeating: 7, count: SecretKey.count)))
        hub = try DataHub.open(
            directory.path, modules: [module], key: key, metrics: MetricRegistry(), log: Log { _ in })
    }

    private func row(document: SQLValue, word: String = "queued") async throws -> Row {
        let author = Author(who: "system:test", operation: "test", trace: "0")
        try await hub.write(as: author) { transaction in
            _ = try transaction.insert(Self.table, ["document": document, "word": .text(word)])
        }
        return try #require(try await hub.read { try $0.first(Self.all) })
    }

    @Test func `a message comes back from a column as it went in`() async throws {
        let edition = Edition.sample()
        let row = try await row(document: SQLValue(edition))
        #expect(try row.message("document") == edition)
    }

    @Test(arguments: ["{}", "[", #"{"list":"c","code":"x","more":1}"#])
    func `a column that breaks the schema is our mistake, not the caller's`(text: String) async throws {
        let row = try await row(document: .text(text))
        let problem = #expect(throws: Problem.self) { try row.message("document", as: CodeCheck.self) }
        #expect(problem?.kind == .internalError)
        #expect(problem?.cause?.contains("document") == true)
    }

    @Test func `a word of the vocabulary comes back, another is our mistake`() async throws {
        let row = try await row(document: "{}", word: "queued")
        #expect(try row.choice("word") == MailState.queued)
        let problem = #expect(throws: Problem.self) { let _: PartyKind = try row.choice("word") }
        #expect(problem?.kind == .internalError)
    }

    @Test(arguments: ["", "0", "-1", "01", "x", "99999999999999999999"])
    func `an id that cannot exist is not found`(text: String) {
        let problem = #expect(throws: Problem.self) { try Identifier(wire: text) }
        #expect(problem?.kind == .notFound)
    }
}
