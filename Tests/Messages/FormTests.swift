import MessageModel
import Testing

@Suite struct FormTests {
    private func parse(_ text: String) throws(Problem) -> [String] {
        try FormEncoding.parse(Array(text.utf8)).map { "\($0.name)=\($0.value)" }
    }

    @Test func anEncodedBodyIsDecoded() throws {
        #expect(try parse("a=1+2&b%5B0%5D=%E5%A5%BD&c&d=x%3Dy&&=") == ["a=1 2", "b[0]=好", "c=", "d=x=y", "="])
    }

    @Test(arguments: ["a=%", "a=%4", "a=%zz", "a=%ff", "%C0%80=x", "a=%ED%A0%80"])
    func aBrokenBodyIsMalformed(_ body: String) {
        let problem = #expect(throws: Problem.self) { try parse(body) }
        #expect(problem?.kind == .malformed)
        #expect(problem?.code == "malformedForm")
    }

    private func decode(_ extra: [(name: String, value: String)]) throws(Problem) -> Record {
        guard let type = try? messageType("registerExhibitor") else { throw Problem(.notFound, "notFound") }
        let fields = [
            (name: "edition", value: "demo-next"), ("companyName", "Exempel AB"), ("country", "SE"),
            ("contact.name", "Åsa"), ("contact.email", "asa@example.com"), ("consent", "on"),
        ]
        return try FormCodec.decode(fields + extra, as: type)
    }

    @Test func aTickedBoxIsTrue() throws {
        #expect(try decode([])["consent"] == .boolean(true))
    }

    @Test func aPlainNameMayRepeatInAList() throws {
        let record = try decode([("productCategory", "a"), ("productCategory", ""), ("productCategory", "b")])
        #expect(record["productCategory"] == .list([.text("a"), .text("b")]))
    }

    @Test func emptyFieldsAndEmptyGroupsAreAbsent() throws {
        let record = try decode([("taxId", ""), ("name[0].language", ""), ("name[0].text", "")])
        #expect(try record == decode([]))
    }

    @Test func aRefusalNamesTheFieldAsTheFormDoes() {
        let form = { () throws(Problem) in
            try decode([("name[0].text", ""), ("name[3].language", "sv"), ("name[3].text", " ")])
        }
        #expect(refusals(of: form) == ["name[3].text pattern type=Label"])
    }

    @Test func lineEndsOfBrowsersBecomeLineFeeds() throws {
        #expect(try decode([("address", "One\r\nTwo")])["address"] == .text("One\nTwo"))
    }

    @Test(arguments: [
        "contact..email", "name[x].text", "name[0", "[0]", "name[99999].text", "contact.email.more", "edition[0].x",
    ])
    func aNameThatIsNoPathIsRefused(_ name: String) {
        #expect(refusals(of: { () throws(Problem) in try decode([(name, "x")]) }).count >= 1)
    }

    @Test func aSingleFieldSentTwiceIsRefused() {
        #expect(refusals(of: { () throws(Problem) in try decode([("country", "CN")]) }) == ["country tooMany limit=1"])
    }

    @Test func aVeryDeepNameIsRefused() {
        let name = String(repeating: "a.", count: 100_000) + "a"
        let errors = refusals(of: { () throws(Problem) in try decode([(name, "x")]) })
        #expect(errors.count == 1 && errors[0].utf8.count < 100)
    }
}
