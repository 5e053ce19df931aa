import Localization
import Testing

@Suite struct LocalizationLanguage {
    @Test(arguments: [
        ("en", Language.en), ("en-US", .en), ("zh", .zhHans), ("zh-CN", .zhHans), ("zh-SG", .zhHans),
        ("zh-TW", .zhHant), ("zh-HK", .zhHant), ("zh_MO", .zhHant), ("zh-Hant", .zhHant), ("zh-Hant-CN", .zhHant),
        ("ZH-HANS-HK", .zhHans), ("yue", .zhHant),
    ])
    func tagsLeadToTheLanguageThatTheirReadersRead(tag: String, language: Language) {
        #expect(Language(tag: tag) == language)
    }

    @Test(arguments: ["fr", "", "-", "english", "*"])
    func otherTagsLeadToNone(tag: String) { #expect(Language(tag: tag) == nil) }

    @Test(arguments: [
        ("zh-TW,zh;q=0.9,en;q=0.8", Language.zhHant), ("fr-FR, en;q=0.3, zh-CN;q=0.7", .zhHans),
        ("en;q=0, zh-HK", .zhHant), ("en , zh", .en), ("de, en-GB; q=0.5", .en), ("zh-HK;q=high, en;q=0.1", .en),
    ])
    func theHighestWeightWins(header: String, language: Language) {
        #expect(Language.negotiated(from: header) == language)
    }

    @Test(arguments: [nil, "", "fr", "*", ";q=1", ",,,", "en;q=2"])
    func aHeaderWithoutOursNegotiatesNothing(header: String?) {
        #expect(Language.negotiated(from: header) == nil)
    }
}
