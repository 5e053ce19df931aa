import Channel
import MessageModel
import Messages
import Testing

/// What a stranger who has somebody's key and request could be told.
@Suite struct PublicReplayTests {
    init() throws { try Vocabulary.check() }

    @Test func `P2: what is repeated to the public holds ids, tokens and states, and nothing of a person`() throws {
        let operations = try Registry.embeddedContracts().flatMap(\.operation)
        let repeated = operations.filter { $0.idempotent == true && $0.caller.contains(.public) }
        #expect(!repeated.isEmpty)
        for operation in repeated {
            let reply = try #require(Vocabulary.catalogue.message(operation.reply))
            #expect(personal(reply) == [], "\(operation.name)")
        }
    }

    /// The fields that could hold what somebody typed.
    private func personal(_ type: RecordType) -> [String] {
        type.fields.flatMap { field -> [String] in
            switch field.type {
            case .text(let text):
                text.enumeration.isEmpty && !["Identifier", "Token"].contains(text.name) ? [field.name] : []
            case .record(let type): personal(type).map { "\(field.name).\($0)" }
            case .bytes: [field.name]
            case .boolean, .integer, .instant, .date: []
            }
        }
    }
}
