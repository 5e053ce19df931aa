import MessageModel
import Messages
import Testing

@Suite struct HostileJSONTests {
    private func decode(_ bytes: [UInt8]) throws(Problem) -> Record {
        guard let type = try? messageType("verifyRegistration") else { throw Problem(.notFound, "notFound") }
        return try JSONCodec.decode(bytes, as: type)
    }

    private func place(of json: String) -> String? {
        do {
            _ = try decode(Array(json.utf8))
            return nil
        } catch {
            guard error.code == "malformedJSON", error.kind == .malformed else { return "\(error)" }
            return "\(error.parameters["line"] ?? "") \(error.parameters["column"] ?? "")"
        }
    }

    @Test(arguments: [
        ("", "1 1"), ("{", "1 2"), ("{}x", "1 3"), ("{\"registration\":\"1\",}", "1 21"),
        ("{\"registration\" \"1\"}", "1 17"), ("{\n  \"registration\": tru\n}", "2 22"),
        ("{\"registration\": \"1\", \"registration\": \"2\"}", "1 37"), ("{\"x\": 1, \"x\": 2}", "1 13"),
        ("{\"x\": {\"y\": 1, \"y\": 2}}", "1 19"), ("{\"registration\": 01}", "1 20"),
        ("{\"registration\": \"a\nb\"}", "1 20"), ("{\"registration\": \"\\ud83d\"}", "1 25"),
        ("{\"registration\": \"\\udca9\\ud83d\"}", "1 25"), ("{\"registration\": \"\\x\"}", "1 21"),
        ("{\"registration\": \"\\u12G4\"}", "1 21"), ("{\"registration\": \"open", "1 23"),
        ("{\"日本\": nul}", "1 11"), ("\u{FEFF}{}", "1 1"), ("{'registration': 1}", "1 2"),
        ("{\"registration\": .5}", "1 18"), ("{\"registration\": 1.}", "1 20"), ("{\"registration\": NaN}", "1 18"),
        ("{\"registration\": \"1\"} {}", "1 23"), ("[", "1 2"),
    ]) func isRefusedWithItsPlace(_ json: String, _ expected: String) {
        #expect(place(of: json) == expected)
    }

    @Test func depthIsBounded() {
        let nested = { (depth: Int) in
            "{\"x\":" + String(repeating: "[", count: depth - 1) + String(repeating: "]", count: depth - 1) + "}"
        }
        #expect(place(of: nested(65)) == "1 70")
        #expect(
            refusals(of: { () throws(Problem) in try decode(Array(nested(64).utf8)) }).first == "registration required")
        #expect(place(of: "{\"x\":" + String(repeating: "[", count: 1_000_000)) == "1 70")
    }

    @Test(
        arguments: [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE4, 0xBD]] as [[UInt8]])
    func isRefusedUnlessUTF8(_ bytes: [UInt8]) {
        let json = Array("{\"registration\": \"".utf8) + bytes + Array("\"}".utf8)
        #expect(refusals(of: { () throws(Problem) in try decode(json) }) == ["malformedJSON"])
    }

    @Test(arguments: [
        ("[]", [" type expected=record"]), ("null", [" null"]), ("\"text\"", [" type expected=record"]),
        ("{\"registration\": null, \"code\": null}", ["registration null", "code null"]),
        (
            "{\"registration\": 7, \"code\": {\"a\": [1, {}]}}",
            ["registration type expected=text", "code type expected=text"]
        ),
        (
            "{\"registration\": \"a\\u0000b\", \"code\": \"\\u001f\"}",
            ["registration pattern type=Identifier", "code pattern type=Token"]
        ),
        ("{\"registration\": \"\", \"code\": \"x\"}", ["registration required"]),
    ]) func wrongTypesAreRefusedInPlace(_ json: String, _ expected: [String]) {
        #expect(refusals(of: { () throws(Problem) in try decode(Array(json.utf8)) }) == expected)
    }

    @Test(arguments: ["1.5", "1e3", "1.0", "\"5\"", "true"]) func onlyIntegersAreIntegers(_ number: String) throws {
        var draft = try Draft.example("problem")
        draft["retryAfter"] = .bare(number)
        let type = try messageType("problem")
        #expect(
            refusals(of: { () throws(Problem) in try JSONCodec.decode(Array(draft.json.utf8), as: type) })
                == ["retryAfter type expected=integer"])
    }

    @Test func escapesAreRead() throws {
        let record = try decode(Array("{\"code\": \"\\u0061\\u005F\", \"registration\": \"\\u0031\"}".utf8))
        #expect(record["code"] == .text("a_"))
        #expect(record["registration"] == .text("1"))
    }

    @Test func aListWhereOneValueBelongsAndTheOtherWayRound() throws {
        let type = try messageType("registerExhibitor")
        var draft = try Draft.example("registerExhibitor")
        draft["edition"] = .list([.text("a")])
        draft["productCategory"] = .text("valves")
        #expect(
            refusals(of: { () throws(Problem) in try JSONCodec.decode(Array(draft.json.utf8), as: type) })
                == ["edition type expected=text", "productCategory type expected=list"])
    }

    @Test(.timeLimit(.minutes(1))) func anEnvelopeOfVeryManyMembersIsRefusedSoon() {
        let members = (0..<200_000).map { "\"\($0)\":1" }.joined(separator: ",")
        let json = Array("{\"body\":{},\(members),\"type\":\"getParty\",\"sender\":7}".utf8)
        let found = refusals(of: { () throws(Problem) in
            try MessageReader.one(json, .json, "getParty", of: Vocabulary.catalogue).body
        })
        #expect(found.prefix(2) == ["@0 unknown", "@1 unknown"])
        #expect(found.count == 50)
    }

    @Test func whatAnEnvelopeSaysAfterManyUnknownMembersCounts() {
        let members = (0..<60).map { "\"\($0)\":1," }.joined()
        let head = "\"type\": \"getParty\", \"id\": \"a\", \"sender\": \"s\", \"sent\": \"2027-03-01T09:00:00Z\""
        let lines = streamed("{\(members)\(head), \"body\": {\"party\": \"1\"}}", .json)
        #expect(lines.count == 1 && lines[0].hasPrefix("1:1 getParty a: @0 unknown 1:1, @1 unknown"))
    }

    @Test func unknownNamesAreSaidBackShortAndOnOneLine() {
        let name = "\\u001b[31m\\na.xml:1:1: good\\u202e" + String(repeating: "x\u{301}", count: 1000)
        let found = refusals(of: { () throws(Problem) in
            try decode(Array("{\"\(name)\": 1, \"registration\": \"1\", \"code\": \"a\"}".utf8))
        })
        let expected = "\u{FFFD}[31m\u{FFFD}a.xml:1:1: good\u{FFFD}" + String(repeating: "x\u{301}", count: 100)
        #expect(found == ["\(String(expected.unicodeScalars.prefix(60))) unknown"])
    }

    @Test func aRefusalNeverHoldsTheValue() throws {
        var draft = try Draft.example("registerExhibitor")
        for path in ["contact.email", "country", "website", "edition"] { draft[path] = .text("Secret value?") }
        let type = try messageType("registerExhibitor")
        let problem = #expect(throws: Problem.self) { try JSONCodec.decode(Array(draft.json.utf8), as: type) }
        #expect(problem?.errors.count == 4)
        #expect(!"\(String(describing: problem))".contains("Secret"))
    }
}
