import Messages
import Resources
import Testing

@testable import PartiesService

/// Names as matching compares them.
@Suite struct MatchNamesTests {
    private func key(_ name: String) -> String { NormalizedName(name).whole.key }

    @Test(arguments: [
        ("Lumen S.p.A.", "LUMEN SPA"), ("Société Générale, S.A.", "SOCIETE GENERALE SA"),
        ("Ｌｕｍｅｎ　ＧｍｂＨ", "lumen gmbh"), ("Smith & Sons, LLC", "SMITH AND SONS LLC"),
        ("Joints Fournel & Garnier / AMP", "JOINTS FOURNEL ET GARNIER - AMP"), ("Schmidt und Söhne", "Schmidt & Söhne"),
        ("L'Atelier du Métal", "ATELIER DU METAL"), ("4D CONCEPT", "4DCONCEPT"), ("2.M.I.", "2MI"),
        ("SUP'AERO", "SUPAERO"), ("HADCO METAL CO.,LTD.", "Hadco Metal Co., Ltd"), ("PBS, A. S.", "PBS, a.s."),
        ("JSC RUSSIAN HELICOPTERS", "RUSSIAN HELICOPTERS JSC"), ("Świetlny Sp. z o.o.", "SWIETLNY SP ZOO"),
        ("深圳市華星光電技術有限公司", "深圳市华星光电技术有限公司"),
        ("上海振华重工（集团）股份有限公司", "上海振华重工集团股份有限公司"),
        ("株式会社日立製作所", "日立製作所"), ("トヨタ自動車（株）", "トヨタ自動車株式会社"), ("(주)한화", "주식회사 한화"),
        ("ООО Светотехника", "СВЕТОТЕХНИКА ООО"),
    ])
    func `two spellings are one name`(name: String, other: String) {
        #expect(key(name) == key(other))
    }

    @Test(arguments: [
        ("AVIC I", "AVIC II"), ("Airbus Helicopters", "Airbus"), ("三菱重工業株式会社", "三菱電機株式会社"),
        ("CCI FRANCHE-COMTE", "CCI BOURGOGNE"), ("🎉🎉", "🚀🚀"), ("SE AVIATION", "CSE AVIATION"),
    ])
    func `two names stay two`(name: String, other: String) {
        #expect(key(name) != key(other))
    }

    @Test(arguments: [
        ("Lumen SA", "sa"), ("Lumen S.A.", "sa"), ("LUMEN SAS", "sas"), ("Lumen SARL", "sarl"), ("Lumen GmbH", "gmbh"),
        ("Rohde & Schwarz GmbH & Co. KG", "gmbh-co-kg"), ("Lumen KG", "kg"), ("Lumen BV", "bv"), ("Lumen N.V.", "nv"),
        ("Lumen S.r.l.", "srl"), ("Lumen Limited", "ltd"), ("Lumen Co., Ltd.", "ltd"), ("Lumen PLC", "plc"),
        ("Lumen Inc.", "inc"), ("Lumen Corporation", "corp"), ("Lumen Oy", "oy"), ("Lumen AB", "ab"),
        ("Lumen A/S", "as"), ("Lumen ApS", "aps"), ("Lumen Sp. z o.o.", "zoo"), ("Lumen s.r.o.", "sro"),
        ("Lumen Kft.", "kft"), ("ООО Лумен", "ooo"), ("流明有限公司", "cn-ltd"), ("流明有限責任公司", "cn-ltd"),
        ("流明股份有限公司", "cn-plc"), ("株式会社流明", "kk"), ("주식회사 루멘", "jusik"), ("Lumen (SA)", "sa"),
    ])
    func `a legal form is told from the name`(name: String, form: String) {
        #expect(NormalizedName(name).legalForm == form)
    }

    @Test(arguments: ["SA", "UND", "THE", "有限公司", "AG", "&", "-", "🎉"])
    func `what is nothing but a legal form or a connector is a name, too`(name: String) {
        #expect(!key(name).isEmpty)
    }

    @Test(arguments: [
        ("2MI - MODELES ET MOULES POUR L'INDUSTRIE", "2mi"), ("KOREA AEROSPACE INDUSTRIES LTD (KAI)", "kai"),
        ("ABC - APPAREILLAGES ET BANCS HYDRAULIQUES CHATELLERAUDAIS", "abc"),
        ("AQLE-AUDIT QUALITE LABORATOIRE ELECTRONIQUE", "aqle"),
        ("3AF - ASSOCIATION AÉRONAUTIQUE ET ASTRONAUTIQUE DE FRANCE", "3af"),
    ])
    func `an acronym is told from the words that it stands for`(name: String, acronym: String) {
        let name = NormalizedName(name)
        #expect(name.parts.map(\.key).contains(acronym))
        #expect(name.longForm?.words.contains(acronym) == false)
    }

    @Test func `another legal form counts by whichever of the names that agree`() {
        let known = MatchProfile(names: ["Lumen AG"], country: "DE")
        let other = MatchFinding(comparing: MatchProfile(names: ["Lumen", "Lumen GmbH"], country: "DE"), to: known)
        #expect(other.verdict == .likely && other.evidence.map(\.reason) == [.sameName, .otherLegalForm, .sameCountry])
        let same = MatchFinding(comparing: MatchProfile(names: ["Lumen", "Lumen AG"], country: "DE"), to: known)
        #expect(same.verdict == .certain)
    }

    @Test func `words that many companies use are told from those that one has`() {
        #expect(NormalizedName("2MORO SOLUTIONS").whole.distinctive == ["2moro"])
        #expect(NormalizedName("深圳光电科技集团有限公司").whole.distinctive == ["深圳光电"])
        #expect(NormalizedName("AEROSPACE INDUSTRIES").whole.distinctive == ["aerospace", "industries"])
    }

    @Test(arguments: [
        ("https://www.lumen.co.uk/contact?x=1", "lumen.co.uk"), ("WWW.Lumen.de", "lumen.de"),
        ("ada@mail.lumen.com.cn", "lumen.com.cn"), ("http://shop.lumen.com:8080", "lumen.com"),
        ("ada@gmail.com", nil), ("ada@vip.qq.com", nil), ("http://192.0.2.1/", nil), ("localhost", nil),
    ])
    func `a domain is what a company registered`(address: String, domain: String?) {
        #expect(companyDomain(address) == domain)
    }

    @Test(arguments: [
        ("DE 123 456-789", "DE", "123456789"), ("de123456789", "AT", "DE123456789"),
        ("EL 123456789", "GR", "123456789"),
        ("91320500 123456789X", "CN", "91320500123456789X"), ("---", "DE", nil),
    ])
    func `a tax number is compared without spaces and country`(id: String, country: String, key: String?) {
        #expect(taxKey(id, country: country) == key)
    }

    @Test func `each table of words is read to its last line`() {
        for table in ["legal-forms", "name-words", "free-mail-domains", "second-levels"] {
            let lines = Resource.all { $0 == "Schemas/Matching/\(table).csv" }.flatMap {
                $0.text.split(separator: "\n")
            }
            #expect(lines.count > 20)
            #expect(NameVocabulary.rows(table).count == lines.count - 1, "\(table)")
            #expect(Set(lines).count == lines.count, "\(table)")
        }
    }
}
