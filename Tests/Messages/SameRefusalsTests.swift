import Testing

@testable import MessageModel

/// The three spellings of one input give one record, or one list of refusals.
@Suite struct SameRefusalsTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let path: String
        let value: String?
        let expected: [String]
        var testDescription: String { "\(path) = \(value?.prefix(12) ?? "absent")" }

        init(_ path: String, _ value: String?, _ expected: String...) {
            (self.path, self.value, self.expected) = (path, value, expected)
        }
    }

    private static let long = String(repeating: "x", count: 201)
    static let cases = [
        Case("companyName", "Пример ООО"), Case("companyName", "شركة المثال"), Case("companyName", "🏭 Fabrik 👩‍🏭"),
        Case("companyName", String(repeating: "好", count: 200)),
        Case("companyName", nil, "companyName required"),
        Case("companyName", long, "companyName tooLong limit=200"),
        Case("companyName", "  \u{3000} ", "companyName pattern type=Label"),
        Case("companyName", "a\tb", "companyName pattern type=Line"),
        Case("companyName", "a\u{202E}b", "companyName pattern type=Line"),
        Case("companyName", "a\u{85}b", "companyName pattern type=Line"),
        Case("companyName", "a\u{2028}b", "companyName pattern type=Line"),
        Case("companyName", "a\u{7F}b", "companyName pattern type=Line"),
        Case("companyName", "a\u{1FFFE}b", "companyName pattern type=Line"),
        Case("country", "Sweden", "country pattern type=Country"),
        Case("country", "se", "country pattern type=Country"),
        Case("contact", nil, "contact.name required", "contact.email required"),
        Case("contact.email", nil, "contact.email required"),
        Case("contact.email", "asa@localhost", "contact.email pattern type=Email"),
        Case("contact.email", "a;b@example.com", "contact.email pattern type=Email"),
        Case("contact.email", "a&b#3@example.com"),
        Case("contact.email", "a@b.c\u{202E}", "contact.email pattern type=Line"),
        Case("contact.phone", "ask me", "contact.phone pattern type=PhoneText"),
        Case("contact.phone", "０１０-１２３４"),
        Case("contact.shoeSize", "43", "contact.shoeSize unknown"),
        Case("name[1].text", nil, "name[1].text required"),
        Case("name[0].language", "chinese!", "name[0].language pattern type=LanguageTag"),
        Case("address", "Line one\nLine two\tand on"),
        Case("address", "a\u{2067}b", "address pattern type=Text"),
        Case("website", "javascript:alert(1)", "website pattern type=WebAddress"), Case("website", "例え.example/路"),
        Case("productCategory[1]", "no spaces", "productCategory[1] pattern type=Code"),
        Case("answer[1].value[0]", "a\u{9F}", "answer[1].value[0] pattern type=Text"),
        Case("consent", "yes", "consent type expected=boolean"), Case("consent", nil, "consent required"),
        Case("consentTo[0].textVersion", nil, "consentTo[0].textVersion required"),
        Case("colour", "red", "colour unknown"),
    ]

    @Test(arguments: cases) func ofARegistration(_ test: Case) throws {
        var draft = try Draft.example("registerExhibitor")
        draft[test.path] = test.value.map { test.path == "consent" && $0 != "yes" ? .bare($0) : .text($0) }
        try expectTheSame(draft, "registerExhibitor", test.expected)
    }

    @Test func severalRefusalsComeInTheOrderOfTheSchema() throws {
        var draft = try Draft.example("registerExhibitor")
        draft["consentTo[0].purpose"] = .text("no good")
        draft["edition"] = nil
        draft["contact.email"] = .text("nowhere")
        try expectTheSame(
            draft, "registerExhibitor",
            ["edition required", "contact.email pattern type=Email", "consentTo[0].purpose pattern type=Code"])
    }

    @Test func tooManyItems() throws {
        var draft = try Draft.example("registerExhibitor")
        draft["productCategory"] = .list((0...50).map { .text("code\($0)") })
        try expectTheSame(draft, "registerExhibitor", ["productCategory tooMany limit=50"])
    }

    @Test(arguments: [
        ("status", "abc", "status type expected=integer"), ("status", "2147483648", "status tooLarge limit=2147483647"),
        ("status", "99999999999999999999", "status tooLarge limit=2147483647"),
        ("status", "-99999999999999999999", "status tooSmall limit=-2147483648"),
        ("retryAfter", "-1", "retryAfter tooSmall limit=0"), ("retryAfter", "0", ""), ("retryAfter", " 42 ", ""),
    ]) func ofNumbers(_ path: String, _ value: String, _ expected: String) throws {
        var draft = try Draft.example("problem")
        draft["errors"] = nil
        draft[path] = value == "abc" ? .text(value) : .bare(value)
        try expectTheSame(draft, "problem", expected.isEmpty ? [] : [expected])
    }

    @Test func ofAChoice() throws {
        var draft = try Draft.example("exhibitorRegistered")
        draft["status"] = .text("perhaps")
        try expectTheSame(draft, "exhibitorRegistered", ["status choice"])
    }

    @Test func asManyRefusalsAreCollectedAsAProblemMayName() throws {
        let problem = try messageType("problem")
        #expect(Findings.limit == problem.index(of: "errors").flatMap { problem.fields[$0].maximum })
        var draft = try Draft.example("registerExhibitor")
        draft["answer"] = .list((0..<80).map { _ in .record([("question", .text("?"))]) })
        let type = try messageType("registerExhibitor")
        #expect(throws: Problem.self) { try JSONCodec.decode(Array(draft.json.utf8), as: type) }
        #expect(
            refusals(of: { () throws(Problem) in try JSONCodec.decode(Array(draft.json.utf8), as: type) }).count
                == Findings.limit)
    }

    private func expectTheSame(_ draft: Draft, _ element: String, _ expected: [String]) throws {
        let type = try messageType(element)
        let json = { () throws(Problem) in try JSONCodec.decode(Array(draft.json.utf8), as: type) }
        let form = { () throws(Problem) in try FormCodec.decode(draft.form(), as: type) }
        let xml = { () throws(Problem) in
            try XMLCodec.decode(Array(draft.xml(element).utf8), as: type, element: element)
        }
        #expect(refusals(of: json) == expected)
        #expect(refusals(of: form) == expected)
        #expect(refusals(of: xml) == expected)
        guard expected.isEmpty else { return }
        let record = try json()
        #expect(try form() == record)
        #expect(try xml() == record)
        #expect(record.validate().isEmpty)
        #expect(try JSONCodec.decode(JSONCodec.encode(record), as: type) == record)
        #expect(try FormCodec.decode(FormCodec.fields(of: record), as: type) == record)
        #expect(try XMLCodec.decode(XMLCodec.encode(record, element: element), as: type, element: element) == record)
    }
}

/// What was refused, one line an error: path, rule, parameters but for the place in the document.
func refusals(of decode: () throws(Problem) -> Record) -> [String] {
    do {
        _ = try decode()
        return []
    } catch {
        if error.kind != .invalid { return [error.code] }
        return error.errors.map { error in
            let parameters = error.parameters.filter { !["line", "column"].contains($0.key) }
            return ([error.path, error.rule] + parameters.map { "\($0.key)=\($0.value)" }.sorted())
                .joined(separator: " ")
        }
    }
}
