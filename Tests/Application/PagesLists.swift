import HTML
import Localization
import Testing

@testable import Application

/// What the lists of the console have in common.
@Suite struct PagesLists {
    private let text: Localizer
    private let list = Address(
        "/list",
        query: [.init("search", "a"), .init("edition", "x"), .init("sort", "-received"), .init("after", "1.b")])

    init() throws { text = try Sample.localizer(.en) }

    private func form(_ address: Address, fragment: String = "") -> FilterForm {
        FilterForm(address: address, names: ["search", "status"], text: text, fragment: fragment)
    }

    @Test func theLinkThatShowsAllKeepsTheOrderAndWhatIsNoFilter() {
        let html = form(list, fragment: "#rows").html { form(list).search("search", "Name") }.text
        #expect(html.contains("href=\"/list?edition=x&amp;sort=-received#rows\""))
        #expect(html.contains("action=\"/list#rows\"") && html.contains("name=\"sort\" value=\"-received\""))
    }

    @Test func aListThatIsNotNarrowedOffersNothingToClear() {
        let whole = list.setting("search", nil)
        #expect(!form(whole).html { form(whole).search("search", "Name") }.text.contains("href="))
    }

    @Test func theExportIsTheSameListWithoutItsPages() {
        #expect(list.export.description == "/list.csv?search=a&edition=x&sort=-received")
    }

    @Test func aListOfOnePageHasNoLinksToOthers() {
        #expect(Paging(first: 1, last: 2, count: 2, previous: nil, next: nil).html(text).isEmpty)
        #expect(!Paging(first: 1, last: 2, count: 4, previous: nil, next: list).html(text).isEmpty)
    }
}
