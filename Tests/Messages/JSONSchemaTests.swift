import MessageModel
import Messages
import Testing

/// The generated JSON Schema says of every message what the schema model says.
@Suite struct JSONSchemaTests {
    @Test func examplesAndMutantsAreJudgedAlike() throws {
        let verdicts = try verdicts(
            on: exampleElements.flatMap { element in
                try ([Draft.example(element)] + Mutants.of(element)).map { (element, $0.json) }
            })
        #expect(verdicts.count { $0 } > 1_000)
        #expect(verdicts.count { !$0 } > 5_000)
    }

    /// jsonschema takes 1.0 for an integer, as JSON Schema asks; the model wants digits.
    @Test func howAnIntegerIsSpelledIsAllThatItCannotSay() throws {
        let cases = try ["1.0", "1e0", "100E-2"].map { try example("listRegistrations", "limit", .bare($0)) }
        for (message, text) in cases {
            #expect(try refusals(message, text) == ["limit type expected=integer"])
        }
        #expect(try JSONSchemaJudge().verdicts(on: cases) == [true, true, true])
    }

    @Test func daysAreTheSameDays() throws {
        let days = [
            "2028-02-29", "2000-02-29", "9999-12-31", " 2027-03-01\n", "0001-01-01",
            "2027-02-29", "1900-02-29", "2027-04-31", "0000-01-01", "2027-13-01", "2027-3-1", "2027-03-01Z", "",
        ]
        _ = try verdicts(on: days.map { try example("putEdition", "edition.opens", .text($0)) })
    }

    @Test func instantsAreTheSameInstants() throws {
        let instants = [
            "2028-02-29T23:59:59.123456789+14:00", "2027-03-01t09:00:00Z", "2027-03-01T09:00:00z",
            " 2027-03-01T09:00:00-08:00 ",
            "2027-03-01T24:00:00Z", "2027-03-01T09:00:60Z", "2027-03-01T09:00:00", "2027-03-01T09:00:00.Z",
            "2027-03-01T09:00:00.1234567891Z", "2027-03-01T09:00:00+14:01", "2027-02-30T09:00:00Z",
        ]
        _ = try verdicts(on: instants.map { try example("putEdition", "edition.registrationOpens", .text($0)) })
    }

    @Test func everyPatternIsSaid() {
        let unsaid = Vocabulary.catalogue.texts.flatMap(\.patterns).filter { $0.ecmaScript == nil }
        #expect(unsaid.map(\.typeName) == [])
    }

    @Test func schemasAreDescribed() throws {
        let definitions = JSONSchema(Vocabulary.catalogue, references: "#/components/schemas/").definitions
        let country = try #require(definitions.first { $0.name == "Country" }?.value)
        #expect(
            String(decoding: country.bytes, as: UTF8.self) == """
                {"$ref":"#/components/schemas/string","description":"A country by its two letters (ISO 3166-1 alpha-2), \
                for example CN.","minLength":1,"maxLength":20,"pattern":"^[A-Z]{2}(?!\\\\n)$"}
                """)
        #expect(JSONSchema(Vocabulary.catalogue).document(of: "nothing") == nil)
    }

    /// What jsonschema says of each message, which is what the model says.
    private func verdicts(on cases: [(message: String, text: String)]) throws -> [Bool] {
        let verdicts = try JSONSchemaJudge().verdicts(on: cases)
        try #require(verdicts.count == cases.count)
        for (test, verdict) in zip(cases, verdicts) {
            let found = try refusals(test.message, test.text)
            #expect(found.isEmpty == verdict, "\(test.message): \(found) \(test.text.prefix(1000))")
        }
        return verdicts
    }

    private func example(_ element: String, _ path: String, _ value: Draft) throws -> (message: String, text: String) {
        var draft = try Draft.example(element)
        draft[path] = value
        return (element, draft.json)
    }

    private func refusals(_ element: String, _ text: String) throws -> [String] {
        let type = try messageType(element)
        return MessagesTests.refusals(of: { () throws(Problem) in try JSONCodec.decode(Array(text.utf8), as: type) })
    }
}
