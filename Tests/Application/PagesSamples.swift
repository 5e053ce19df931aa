import Localization
import Messages
import Resources
import Testing
import Timekeeping

@testable import Application

/// Pages with the names that break careless ones: Chinese, long, right to left, markup, emoji.
enum Sample {
    static func localizer(_ language: Language) throws -> Localizer {
        let tables = Resource.all { $0.hasPrefix("Sources/") && $0.hasSuffix(".strings") }
            .map { Strings.Table(path: $0.path, bytes: $0.bytes) }
        return Localizer(language, strings: try Strings(tables))
    }

    static func frame(_ language: Language, organizer: Bool = false) throws -> PageFrame {
        let text = try localizer(language)
        let list = Address("/organizer/registrations")
        return PageFrame(
            brand: language == .en ? "Harbour Expo" : language == .zhHans ? "海港国际展览会" : "海港國際展覽會",
            home: Address("/"), address: Address("/editions/demo-next", query: [.init("from", "a & b")]), text: text,
            navigation: organizer ? [.init(text("list.title"), list, isCurrent: true)] : [],
            tabs: organizer ? [.init(text("bus.contracts"), list, isCurrent: true)] : [])
    }

    static func edition(_ language: Language, _ window: RegistrationWindow? = nil) throws -> EditionSummary {
        let zone = try #require(Zone("Asia/Shanghai"))
        let names: [Language: (String, String)] = [
            .en: ("Harbour Expo 2027", "Shenzhen World Exhibition Center"),
            .zhHans: ("2027 海港国际光电与精密制造展览会", "深圳国际会展中心"),
            .zhHant: ("2027 海港國際光電與精密製造展覽會", "深圳國際會展中心"),
        ]
        let (name, place) = try #require(names[language])
        return EditionSummary(
            code: "demo-next", name: name,
            firstDay: try #require(CalendarDate("2027-03-15")), lastDay: try #require(CalendarDate("2027-03-18")),
            place: place, zone: zone,
            registration: try window ?? .open(until: #require(Instant("2027-01-31T10:00:00Z"))),
            address: Address("/editions/demo-next"))
    }

    static let hostile = "<script>alert(\"1\")</script> & ‮evil"
    static let longName =
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mit beschränkter Haftung"
    static let companies = [
        ("深圳光电展览有限公司", "China", "张三", "zhang.san@sz-optics.example"),
        ("شركة البصريات المتقدمة", "United Arab Emirates", "ليلى حداد", "laila@optics.example"),
        (longName, "Austria", "Søren Müller-Łukasiewicz", "soeren.mueller-lukasiewicz@donau.example"),
        ("Żółw 🐢 Robotics", "Poland", "Zoë", "zoe@zolw.example"),
        (hostile, "France", "O’Neill \"Bob\"", "bob@example.com"),
        ("株式会社ひかり精密", "Japan", "佐藤 健", "sato@hikari.example"),
        ("Lumière & Fils", "France", "Amélie Durand", "amelie@lumiere.example"),
    ]

    static func record(_ status: RegistrationState, _ index: Int = 0) throws -> ShownRegistration {
        let (company, country, contact, email) = companies[index]
        var record = ShownRegistration(
            id: "489201733", companyName: company, country: country, contactName: contact, email: email,
            status: status, received: try #require(Instant("2026-11-20T01:41:00Z")))
        record.otherNames = ["Shenzhen Optics Exhibition Co., Ltd."]
        record.jobTitle = "销售总监"
        record.phone = "+8613800138000"
        record.address = "深圳市南山区科技园\n中二路 8 号"
        record.website = "https://sz-optics.example"
        record.taxId = "91440300MA5F0000XX"
        record.categories = ["Lasers", "Optical components"]
        record.answers = [.init(question: "Which booth size do you plan?", values: ["36–54 m²"])]
        return record
    }

    static func form(_ language: Language, _ state: FormState = FormState()) throws -> RegistrationForm {
        let chinese = language != .en
        let label = { (english: String, translated: String) in chinese ? translated : english }
        return RegistrationForm(
            edition: try edition(language), action: "/editions/demo-next/register", key: "0f6c1f2e",
            countries: [Choice("AT", label("Austria", "奥地利")), Choice("CN", label("China", "中国"))],
            languages: [Choice("zh-Hans", "简体中文"), Choice("zh-Hant", "繁體中文"), Choice("en", "English")],
            categories: [
                ChoiceGroup(
                    label("Lasers and light", "激光与光源"),
                    [
                        Choice("laser", label("Lasers", "激光器")), Choice("led", label("LED and lamps", "LED 与灯具")),
                        Choice("fiber", label("Fibre optics and connectors", "光纤与连接器")),
                    ]),
                ChoiceGroup(
                    label("Precision manufacturing", "精密制造"),
                    [
                        Choice("measure", label("Measuring and testing", "测量与检测")),
                        Choice("robot", label("Robots and handling", "机器人与自动化")),
                        Choice("vacuum", label("Vacuum technology", "真空技术")),
                        Choice("coating", label("Coating of optics", "光学镀膜")),
                    ]),
            ],
            questions: [
                .init(
                    code: "size", label: label("Which booth size do you plan?", "计划的展位面积？"), isRequired: true,
                    kind: .oneOf([Choice("s", "9–18 m²"), Choice("m", "18–36 m²"), Choice("l", "36–54 m²")])),
                .init(
                    code: "heard", label: label("How did you hear of us?", "您如何得知本展会？"), isRequired: false,
                    kind: .severalOf([Choice("mail", label("Mail", "邮件")), Choice("press", label("Press", "媒体"))])),
                .init(
                    code: "neighbour", label: label("Whom do you want as a neighbour?", "希望与谁相邻？"),
                    help: label("We try, but cannot promise it.", "我们会尽量安排，但无法保证。"), isRequired: false,
                    kind: .text),
            ],
            terms: [
                label(
                    "The organizer allots booths in the order of confirmed registrations. Prices are net per m².",
                    "主办方按确认报名的先后顺序分配展位，价格以每平方米净价计。")
            ],
            purposes: [
                .init(
                    code: "news", label: label("Send us news about the next editions.", "向我们发送后续展会资讯。"),
                    textVersion: "1")
            ],
            state: state)
    }

    /// A form that came back: some of it typed, some of it wrong.
    static let returned = FormState(
        values: [
            "companyName": [hostile], "country": ["CN"], "contact.name": ["张三"], "contact.email": ["zhang@"],
            "productCategory": ["led", "coating"], "name[0].language": ["zh-Hans"], "name[0].text": ["深圳光电"],
            "name[2].text": ["شركة"], "address": ["\nline"], "answer[0].value[0]": ["m"],
            "answer[1].value": ["press"], "consentTo[0].purpose": ["news"],
        ],
        mistakes: [
            .init("contact.email", "Write the address with a name, an @ and a domain."),
            .init("name[2].language", "Choose the language of this name."),
            .init("productCategory[1]", "This category is no longer offered. Choose another."),
            .init("answer[0].value[0]", "Choose one of the sizes."),
            .init("consent", "Accept the terms, or ask the organizer."),
            .init("", "The form was open for long. Please send it again."),
        ])
}
