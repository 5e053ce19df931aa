import Messages
import Timekeeping

/// A fictional exhibition: two past editions and the coming one, `demo-next`, placed around today.
struct DemoEditions: Sendable {
    let past: [Edition]
    let coming: Edition

    init(now: Instant) {
        let today = CalendarDate(daysSince1970: now.milliseconds / 86_400_000)
        let opening = Self.tuesday(after: today, days: 150)
        func edition(_ code: String, yearsBack: Int64, _ figures: EditionFigures?) -> Edition {
            Self.edition(code, opens: Self.tuesday(after: opening, days: -364 * yearsBack - 3), figures)
        }
        coming = Self.edition("demo-next", opens: opening, nil)
        past = [
            edition(
                "demo-first", yearsBack: 2,
                EditionFigures(exhibitors: 268, countries: 10, visitors: 18_420, netArea: 9_640)),
            edition(
                "demo-last", yearsBack: 1,
                EditionFigures(exhibitors: 337, countries: 10, visitors: 22_905, netArea: 12_380)),
        ]
    }

    private static func tuesday(after day: CalendarDate, days: Int64) -> CalendarDate {
        let target = day.daysSince1970 + days
        // 1970-01-01 was a Thursday: day 5 was the first Tuesday.
        return CalendarDate(daysSince1970: target + (12 - target % 7) % 7)
    }

    private static func edition(_ code: String, opens: CalendarDate, _ figures: EditionFigures?) -> Edition {
        let year = opens.year
        return Edition(
            code: code, state: .announced,
            name: names("Lumen Harbour \(year)", "\(year) 流明港国际光电展", "\(year) 流明港國際光電展"),
            description: passages(
                "The trade fair for light, lasers, optics and photonics: from the raw lens to the finished luminaire, three days, three halls.",
                "光源、激光、光学与光电子的专业展会：从镜片毛坯到成品灯具，三天，三个展馆。",
                "光源、雷射、光學與光電子的專業展會：從鏡片毛坯到成品燈具，三天，三個展館。"),
            place: names("Harbour Fairground, Lumen Bay", "流明湾 海港会展中心", "流明灣 海港會展中心"),
            organizer: "Lumen Harbour Fairs", timeZone: "Asia/Shanghai", opens: opens,
            closes: CalendarDate(daysSince1970: opens.daysSince1970 + 2),
            registrationOpens: instant(opens, daysBefore: 240), registrationCloses: instant(opens, daysBefore: 28),
            reviewed: true, hall: halls, question: questions, terms: terms, purpose: purposes,
            exhibitorsListed: figures != nil, figures: figures)
    }

    /// Nine in the morning in Shanghai, so many days before.
    private static func instant(_ day: CalendarDate, daysBefore days: Int64) -> Instant {
        Instant(milliseconds: (day.daysSince1970 - days) * 86_400_000 + 3_600_000)
    }

    private static let halls = [
        Hall(code: "a", name: names("Hall A · Light", "A 馆 · 照明", "A 館 · 照明"), netArea: 5200),
        Hall(code: "b", name: names("Hall B · Optics", "B 馆 · 光学", "B 館 · 光學"), netArea: 4800),
        Hall(code: "c", name: names("Hall C · Lasers and imaging", "C 馆 · 激光与成像", "C 館 · 雷射與成像"), netArea: 4100),
    ]

    private static let questions = [
        Question(
            code: "booth-size", label: names("How large a booth do you need?", "您需要多大的展位？", "您需要多大的攤位？"), kind: .choice,
            required: true,
            choice: [
                Choice(code: "9", label: names("9 m²", "9 平方米", "9 平方公尺")),
                Choice(code: "18", label: names("18 m²", "18 平方米", "18 平方公尺")),
                Choice(code: "36", label: names("36 m²", "36 平方米", "36 平方公尺")),
                Choice(code: "more", label: names("More than 36 m²", "36 平方米以上", "36 平方公尺以上")),
            ]),
        Question(
            code: "booth-wishes", label: names("What should we know for a large booth?", "大展位有哪些要求？", "大攤位有哪些需求？"),
            kind: .text, required: false, condition: Condition(question: "booth-size", value: "more")),
        Question(
            code: "interests", label: names("What are you interested in?", "您对哪些活动感兴趣？", "您對哪些活動感興趣？"), kind: .choices,
            required: false,
            choice: [
                Choice(code: "forum", label: names("Speaking at the forum", "论坛演讲", "論壇演講")),
                Choice(code: "matchmaking", label: names("Meeting buyers", "采购对接", "採購媒合")),
                Choice(code: "award", label: names("The product award", "产品评奖", "產品評獎")),
            ]),
    ]

    private static let terms = Terms(
        version: "2026-1",
        text: passages(
            "I register on behalf of the company and agree that the organizer keeps these details to run the exhibition.",
            "我代表公司报名，并同意主办方为举办展会保存以上信息。", "我代表公司報名，並同意主辦單位為舉辦展會保存以上資訊。"))

    private static let purposes = [
        Purpose(
            code: "news", channel: "email", textVersion: "1",
            text: passages(
                "Send me news of the exhibition by e-mail. I can end this at any time.", "通过电子邮件向我发送展会资讯，可随时退订。",
                "透過電子郵件寄送展會資訊給我，可隨時取消訂閱。")),
        Purpose(
            code: ShowExhibitor.purpose, textVersion: "1",
            text: passages(
                "Show our company’s name, country, products and website in the public list of exhibitors.",
                "在公开的展商名录中展示本公司的名称、国家、产品和网站。", "在公開的參展商名錄中展示本公司的名稱、國家、產品和網站。")),
    ]

    private static func names(_ english: String, _ simplified: String, _ traditional: String) -> [Name] {
        zip(["en", "zh-Hans", "zh-Hant"], [english, simplified, traditional]).map { Name(language: $0, text: $1) }
    }

    private static func passages(_ english: String, _ simplified: String, _ traditional: String) -> [Passage] {
        names(english, simplified, traditional).map { Passage(language: $0.language, text: $0.text) }
    }
}
