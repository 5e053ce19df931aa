import MessageModel
import Messages
import Testing

/// The generated JSON Schema says of every message what the schema model says.
@Suite struct JSONSchemaTests {
    @Test func examplesAndMutantsAreJudgedAlike() throws {
        var cases: [(message: String, text: String)] = []
        for element in exampleElements {
            cases += try ([Draft.example(element)] + Mutants.of(element)).map { (element, $0.json) }
        }
        let verdicts = try JSONSchemaJudge().verdicts(on: cases)
        try #require(verdicts.count == cases.count)
        for (test, verdict) in zip(cases, verdicts) {
            let found = try refusals(test.message, test.text)
            #expect(found.isEmpty == verdict, "\(test.message): \(found) \(test.text.prefix(1000))")
        }
        #expect(verdicts.count { $0 } > 1_000)
        #expect(verdicts.count { !$0 } > 5_000)
    }

    /// jsonschema takes 1.0 for an integer, as JSON Schema asks; the model wants digits.
    @Test(arguments: ["1.0", "1e0", "100E-2"]) func howAnIntegerIsSpelledIsAllThatItCannotSay(_ number: String) throws {
        let text = "{\"limit\": \(number)}"
        #expect(try refusals("listRegistrations", text).contains("limit type expected=integer"))
        var draft = try Draft.example("listRegistrations")
        draft["limit"] = .bare(number)
        #expect(try JSONSchemaJudge().verdicts(on: [("listRegistrations", draft.json)]) == [true])
    }

    @Test(arguments: [
        "2028-02-29", "2000-02-29", "9999-12-31", " 2027-03-01\n", "0001-01-01",
        "2027-02-29", "1900-02-29", "2027-04-31", "0000-01-01", "2027-13-01", "2027-3-1", "2027-03-01Z", "",
    ]) func daysAreTheSameDays(_ day: String) throws {
        var draft = try Draft.example("putEdition")
        draft["edition.opens"] = .text(day)
        let found = try refusals("putEdition", draft.json)
        #expect(try JSONSchemaJudge().verdicts(on: [("putEdition", draft.json)]) == [found.isEmpty])
    }

    @Test(arguments: [
        "2028-02-29T23:59:59.123456789+23:59", "2027-03-01t09:00:00z", " 2027-03-01T09:00:00-08:00 ",
        "2027-03-01T24:00:00Z", "2027-03-01T09:00:60Z", "2027-03-01T09:00:00", "2027-03-01T09:00:00.Z",
        "2027-03-01T09:00:00.1234567891Z", "2027-03-01T09:00:00+24:00", "2027-02-30T09:00:00Z",
    ]) func instantsAreTheSameInstants(_ instant: String) throws {
        var draft = try Draft.example("putEdition")
        draft["edition.registrationOpens"] = .text(instant)
        let found = try refusals("putEdition", draft.json)
        #expect(try JSONSchemaJudge().verdicts(on: [("putEdition", draft.json)]) == [found.isEmpty])
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

    private func refusals(_ element: String, _ text: String) throws -> [String] {
        let type = try messageType(element)
        return MessagesTests.refusals(of: { () throws(Problem) in try JSONCodec.decode(Array(text.utf8), as: type) })
    }
}
