import Messages
import Testing

/// The form by which a holder corrects what it registered.
@Suite(.serialized) struct CorrectionPagesTests {
    private func register(_ site: TestSite) async throws -> (visitor: Visitor, path: String) {
        let visitor = Visitor(site)
        let reply = try await visitor.post(Submission.page, Submission.form())
        return (visitor, String(try #require(reply["Location"]).prefix { $0 != "?" }))
    }

    /// What the form sends when nothing is changed in it.
    private func form(_ page: Reply) -> [(String, String)] {
        Submission.form(key: page.hidden("key") ?? "").setting("version", page.hidden("version") ?? "")
            .setting("language", "en")
    }

    @Test func theFormHoldsWhatWasSent() async throws {
        let site = try await TestSite()
        let (visitor, path) = try await register(site)
        let page = try await visitor.get("\(path)/correct")
        #expect(page.status == 200 && page.hidden("version") == "1")
        for markup in [
            "name=\"companyName\" value=\"深圳光电 🐢\"", "<option value=\"CN\" selected>",
            "name=\"name[0].text\" value=\"شركة البصريات\"",
            "name=\"answer[0].value[0]\" value=\"36\" checked", "name=\"answer[2].value\" value=\"forum\" checked",
            "name=\"consentTo[0].purpose\" value=\"news\" checked",
            "type=\"hidden\" name=\"contact.email\" value=\"zhang@optics.example\"",
        ] { #expect(page.text.contains(markup), "\(markup)") }
        #expect(!page.text.contains("type=\"email\"") && !page.text.contains("name=\"consent\" value=\"true\" checked"))
    }

    @Test(arguments: TestSite.Way.allCases)
    func aCorrectionIsSavedAndToldOnTheRegistrationsPage(way: TestSite.Way) async throws {
        let site = try await TestSite(way)
        let (visitor, path) = try await register(site)
        let page = try await visitor.get("\(path)/correct")
        let sent = try await visitor.post("\(path)/correct", form(page).setting("contact.name", "李四"))
        #expect(sent.status == 303 && sent["Location"] == "\(path)?done=corrected")
        let saved = try await visitor.follow(sent)
        #expect(saved.text.contains("Your corrections are saved: Contact person.") && saved.text.contains("李四"))
        let again = try await visitor.get("\(path)/correct")
        let unchanged = try await visitor.post(
            "\(path)/correct", form(again).setting("contact.name", "李四"))
        #expect(unchanged["Location"] == "\(path)?done=unchanged")
    }

    @Test func aMistakeStandsBesideItsFieldAndWhatWasTypedIsKept() async throws {
        let site = try await TestSite()
        let (visitor, path) = try await register(site)
        let page = try await visitor.get("\(path)/correct")
        let sent = form(page).setting("companyName", "New Optics").setting("contact.phone", "12")
        let reply = try await visitor.post("\(path)/correct", sent)
        #expect(reply.status == 422 && reply.text.contains("value=\"New Optics\""))
        #expect(reply.text.contains("<p id=\"mistake-contact-phone\">"))
        #expect(reply.text.contains("action=\"\(path)/correct\"") && reply.text.contains("Correct your registration"))
    }

    @Test func whoCorrectsWhatWasChangedMeanwhileKeepsItsEntriesAndSeesWhatStands() async throws {
        let site = try await TestSite()
        let (visitor, path) = try await register(site)
        let opened = try await visitor.get("\(path)/correct")
        let other = try await visitor.get("\(path)/correct")
        _ = try await visitor.post("\(path)/correct", form(other).setting("contact.jobTitle", "Other window"))
        let mine = form(opened).setting("contact.jobTitle", "This window")
        let refused = try await visitor.post("\(path)/correct", mine)
        #expect(refused.status == 409 && refused.hidden("version") == "2")
        #expect(refused.text.contains("value=\"This window\"") && refused.text.contains("Other window"))
        let saved = try await visitor.post("\(path)/correct", mine.setting("version", "2"))
        #expect(saved.status == 303)
        #expect(try await visitor.follow(saved).text.contains("This window"))
    }

    @Test func `P7: without the token there is no form and no correction`() async throws {
        let site = try await TestSite()
        let (_, path) = try await register(site)
        for page in ["correct", "again"] { #expect(try await Visitor(site).get("\(path)/\(page)").status == 404) }
        #expect(try await Visitor(site).post("\(path)/correct", Submission.form()).status == 404)
    }

    @Test func whoHasWithdrawnRegistersAgainWithTheSameEntries() async throws {
        let site = try await TestSite()
        let (visitor, path) = try await register(site)
        let gone = try await visitor.post("\(path)/withdraw", [("key", "w"), ("reason", "No budget.")])
        let page = try await visitor.follow(gone)
        #expect(page.text.contains("href=\"\(path)/again\"") && !page.text.contains("\(path)/correct"))
        #expect(try await visitor.get("\(path)/correct")["Location"] == path)
        let form = try await visitor.get("\(path)/again")
        #expect(form.status == 200 && form.text.contains("value=\"深圳光电 🐢\""))
        #expect(form.text.contains("action=\"\(Submission.page)\""))
        let key = try #require(form.hidden("key"))
        let again = try await visitor.post(Submission.page, Submission.form(key: key))
        #expect(again.status == 303 && again["Location"]?.hasPrefix(path) == false)
    }

    @Test func aReasonThatCannotBeTakenIsToldBesideItsField() async throws {
        let site = try await TestSite()
        let (visitor, path) = try await register(site)
        let reply = try await visitor.post("\(path)/withdraw", [("key", "w"), ("reason", "a\u{202E}b")])
        #expect(reply.status == 422 && reply.text.contains("<p id=\"mistake-reason\">"))
        #expect(try await visitor.get(path).text.contains("Withdraw this registration"))
    }
}
