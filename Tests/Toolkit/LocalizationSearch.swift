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

    @Test func theThreeLongestWordsOfASearchTakePartAsBeginnings() {
        #expect(
            searchBounds("of Lumen a Optics") == [
                "optics", "optics\u{10ffff}", "lumen", "lumen\u{10ffff}", "of", "of\u{10ffff}",
            ])
        #expect(searchBounds("Ä") == ["a", "a\u{10ffff}", nil, nil, nil, nil])
        #expect(searchBounds(nil) == Array(repeating: nil, count: 6))
    }
}
