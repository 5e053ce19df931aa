import Testing

@testable import HTML

@Suite struct HTMLMarkup {
    @Test func textIsEscaped() {
        #expect(p { "<b> & \"a\" 'b'" }.text == "<p>&lt;b&gt; &amp; &quot;a&quot; &#39;b&#39;</p>")
    }

    @Test func attributeValuesAreEscaped() {
        #expect(input(.value("\"><script>")).text == "<input value=\"&quot;&gt;&lt;script&gt;\">")
    }

    @Test func textOfAnyScriptStaysAsItIs() {
        #expect(Markup("深圳 شركة 🐢\n\t").text == "深圳 شركة 🐢\n\t")
    }

    @Test func controlCharactersAreReplaced() {
        #expect(Markup("a\0b\u{1b}c\u{7f}").text == "a\u{fffd}b\u{fffd}c\u{fffd}")
    }

    @Test func nilLeavesAnAttributeOutAndAFlagHasNoValue() {
        #expect(input(.class(nil), .required(true), .checked(false), .value("")).text == "<input required value=\"\">")
    }

    @Test func conditionsAndLoopsJoin() {
        let names = ["a", "b"]
        let list = ul {
            for name in names { li { name } }
            if names.isEmpty { "none" }
        }
        #expect(list.text == "<ul><li>a</li><li>b</li></ul>")
    }

    @Test(arguments: [
        "/a?b=c&d", "#part", "?sort=name", "a/b:c", "https://example.com/", "HTTP://EXAMPLE.COM", "mailto:a@b.example",
        "tel:+86138", "", "//example.com",
    ])
    func addressesOfAllowedSchemesStay(url: String) { #expect(safeURL(url) == url) }

    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)",
        "java\tscript:alert(1)", "\u{1}javascript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
        "blob:x", ":x", "\\\\example.com",
    ])
    func addressesOfOtherSchemesLeadNowhere(url: String) {
        #expect(a(.href(url)) { "x" }.text == "<a>x</a>")
        #expect(img(.src(url)).text == "<img>")
        #expect(form(.action(url)) {}.text == "<form></form>")
    }

    @Test func aDocumentBeginsWithItsType() {
        #expect(Markup.document { html(.lang("en")) {} }.text == "<!doctype html>\n<html lang=\"en\"></html>")
    }
}
