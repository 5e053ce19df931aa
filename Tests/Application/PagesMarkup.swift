import HTML
import Localization
import Testing

@testable import Application

/// Every page in every state and language is sound HTML that a strict Content-Security-Policy lets live.
@Suite struct PagesMarkup {
    private typealias ReadPage = (name: String, html: String, reader: MarkupReader)

    /// Every page, read once for all tests.
    private static let pages = Result {
        try Dictionary(
            uniqueKeysWithValues: Language.allCases.map { language in
                (language, try Sample.everyPage(language).map { ReadPage($0.name, $0.html, MarkupReader($0.html)) })
            })
    }

    private func pages(_ language: Language) throws -> [ReadPage] {
        try #require(try Self.pages.get()[language])
    }

    @Test(arguments: Language.allCases)
    func everyPageIsWellFormed(language: Language) throws {
        for page in try pages(language) {
            #expect(page.reader.mistakes == [], "\(page.name)")
        }
    }

    @Test(arguments: Language.allCases)
    func everyPageHasOneHeadingALanguageAndATitle(language: Language) throws {
        for page in try pages(language) {
            let reader = page.reader
            #expect(reader.count("h1") == 1 && reader.count("main") == 1 && reader.count("title") == 1, "\(page.name)")
            #expect(page.html.hasPrefix("<!doctype html>\n<html lang=\"\(language.tag)\">"), "\(page.name)")
        }
    }

    @Test func noPageHasInlineStyleOrScript() throws {
        for page in try pages(.en) {
            let reader = page.reader
            let names = Set(reader.tags.flatMap(\.attributes.keys))
            #expect(!names.contains { $0 == "style" || $0.hasPrefix("on") }, "\(page.name)")
            #expect(reader.count("style") == 0 && reader.count("script") == 1, "\(page.name)")
            #expect(page.html.contains("<script type=\"module\" src=\"/assets/pavilion.js\"></script>"))
        }
    }

    @Test func everyReferenceLeadsToAnIdOfThePage() throws {
        for page in try pages(.en) {
            let tags = page.reader.tags
            let ids = tags.compactMap { $0.attributes["id"] }
            #expect(ids.count == Set(ids).count, "\(page.name) repeats an id")
            var references: Set<String> = []
            for tag in tags {
                if let id = tag.attributes["for"] { references.insert(id) }
                if let link = tag.attributes["href"], link.hasPrefix("#") {
                    references.insert(String(link.dropFirst()))
                }
                let described = tag.attributes["aria-describedby"] ?? ""
                for id in described.split(separator: " ") { references.insert(String(id)) }
            }
            #expect(references.subtracting(ids) == [], "\(page.name)")
        }
    }

    @Test func everyFieldHasALabel() throws {
        for page in try pages(.en) {
            let tags = page.reader.tags
            let labelled = Set(tags.filter { $0.name == "label" }.compactMap { $0.attributes["for"] })
            for tag in tags where ["input", "select", "textarea"].contains(tag.name) {
                let type = tag.attributes["type"] ?? ""
                guard !["hidden", "checkbox", "radio"].contains(type) else { continue }
                let isNamed = tag.attributes["aria-label"] != nil || labelled.contains(tag.attributes["id"] ?? "")
                #expect(isNamed, "\(page.name): \(tag.attributes["name"] ?? "")")
            }
        }
    }

    @Test func theLanguageLinksKeepTheAddress() throws {
        let page = try Sample.frame(.en).render(HomePage(organizer: "", coming: [], past: [])).text
        #expect(page.contains("href=\"/editions/demo-next?from=a%20%26%20b&amp;language=zh-Hant\""))
    }

    @Test func theReaderFindsWhatIsWrong() {
        #expect(MarkupReader("<p><b></p>").mistakes == ["</p> closes b", "b stays open", "p stays open"])
        #expect(MarkupReader("<p>a < b</p>").mistakes != [])
    }
}
