import Localization
import Testing

@Suite struct LocalizationOpaqueText {
    @Test func `spaces of any script are one space, and letters are composed`() {
        #expect(opaqueText("a\u{3000}b\u{a0}c u\u{308}") == "a b c \u{fc}")
        #expect(Array(opaqueText("u\u{308}").utf8) == Array("\u{fc}".utf8))
    }

    @Test(arguments: ["Case Stays", "ﬁ ⅷ ｗｉｄｅ 漢字 汉字", "é", " "]) func `case and all else stay`(text: String) {
        #expect(Array(opaqueText(text).utf8) == Array(text.utf8))
    }
}
