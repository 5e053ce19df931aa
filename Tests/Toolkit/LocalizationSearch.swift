import Localization
import Testing

@Suite struct LocalizationSearch {
    @Test(arguments: [
        ("Müller & Söhne GmbH", ["muller", "sohne", "gmbh"]), ("ＳＺ－Ｏｐｔｉｃｓ", ["sz", "optics"]),
        ("深圳光电", ["深圳", "圳光", "光电", "电"]), ("C919飞机", ["c919", "飞机", "机"]), ("S.A. O’Neill", ["sa", "oneill"]),
        ("Żółw Łódź", ["zolw", "lodz"]), ("straße Straße", ["strasse"]), ("شركة البصريات", ["شركة", "البصريات"]),
        ("한국전자", ["한국전자"]), ("-- 🐢 --", []), ("", []),
    ])
    func tokensAreFoldedWordsOrPairs(text: String, tokens: [String]) { #expect(searchTokens(text) == tokens) }

    @Test func everyPartOfAChineseNameIsAPrefixOfSomeToken() {
        let tokens = searchTokens("深圳光电展览有限公司")
        for part in ["深", "光电", "展览", "司"] {
            #expect(searchTokens(part).allSatisfy { word in tokens.contains { $0.hasPrefix(word) } })
        }
    }

    @Test func namesSortWithoutCaseAccentAndPunctuation() {
        let sorted = ["Zeta", "“Éclair”", "eclipse", "ÁLFA", "beta"].sorted { sortKey($0) < sortKey($1) }
        #expect(sorted == ["ÁLFA", "beta", "“Éclair”", "eclipse", "Zeta"])
    }

    @Test(arguments: [
        ("ACME  Co., Ltd.", "acme co ltd"), ("Acme Co.,Ltd", "acme co ltd"), ("S.A. Lumière", "sa lumière"),
        ("深圳 光电（集团）", "深圳光电集团"), ("ＡＣＭＥ", "acme"), ("  -  ", "  -  "), ("🎉🎉", "🎉🎉"),
    ])
    func spellingsOfOneNameGiveOneKey(name: String, key: String) { #expect(normalizedName(name) == key) }

    @Test func accentsTellNamesApart() { #expect(normalizedName("Bär") != normalizedName("Bar")) }
}
