import Foundation
import HTML
import Localization
import Testing

@testable import Application

/// The registration form when it comes back: nothing typed is lost, every mistake stands beside its field.
@Suite struct PagesForm {
    private let page: String

    init() throws { page = try Sample.frame(.en).render(Sample.form(.en, Sample.returned)).text }

    @Test(arguments: [
        "name=\"companyName\" value=\"&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; ‮evil\"",
        "<option value=\"CN\" selected>China</option>",
        "name=\"productCategory\" value=\"led\" checked", "name=\"productCategory\" value=\"coating\" checked",
        "name=\"name[2].text\" value=\"شركة\"", "name=\"answer[0].value[0]\" value=\"m\" checked",
        "name=\"answer[1].value\" value=\"press\" checked", "name=\"consentTo[0].purpose\" value=\"news\" checked",
        "name=\"address\" rows=\"3\" dir=\"auto\">\n\nline</textarea>",
    ])
    func whatWasTypedIsKept(markup: String) { #expect(page.contains(markup)) }

    @Test func whatWasNotTickedStaysEmpty() {
        #expect(page.contains("name=\"productCategory\" value=\"laser\">"))
        #expect(page.contains("name=\"consent\" value=\"true\">"))
    }

    @Test(arguments: ["contact-email", "name-2--language", "productCategory-1-", "answer-0--value-0-", "consent"])
    func theSummaryLeadsToTheWordsBesideTheField(place: String) {
        #expect(page.contains("<a href=\"#mistake-\(place)\">"))
        #expect(page.contains("<p id=\"mistake-\(place)\">"))
    }

    @Test(arguments: ["contact-email", "name-2--language", "consent"])
    func aWrongFieldIsMarkedAndDescribed(place: String) throws {
        let pattern = try Regex("aria-describedby=\"[^\"]*field-\(place)-error\" aria-invalid=\"true\"")
        #expect(page.contains(pattern))
    }

    @Test func aMistakeOfTheWholeFormStandsInTheSummaryOnly() {
        #expect(page.components(separatedBy: "The form was open for long.").count == 2)
    }

    @Test func theTabSaysThatSomethingIsWrong() { #expect(page.contains("<title>Please check: Register")) }

    @Test func keyAndLanguageAndQuestionsGoAlongUnseen() {
        for field in [
            "name=\"key\" value=\"0f6c1f2e\"", "name=\"language\" value=\"en\"", "name=\"edition\" value=\"demo-next\"",
            "name=\"answer[2].question\" value=\"neighbour\"", "name=\"consentTo[0].textVersion\" value=\"1\"",
        ] {
            #expect(page.contains("<input type=\"hidden\" \(field)>"))
        }
    }
}
