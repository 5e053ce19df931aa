import Foundation
import Testing

/// One submission in its three spellings, written by hand.
struct Spelling: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var edition = "demo-next"
    let json: String
    let xml: String
    let form: String

    /// - Parameters:
    ///   - json: the object's members.
    ///   - xml: the element's content.
    ///   - form: the fields, not yet escaped.
    private init(
        _ description: String, edition: String = "demo-next", json: String, xml: String, form: [(String, String)]
    ) {
        testDescription = description
        self.edition = edition
        self.json = "{\"edition\": \"\(edition)\"\(json.isEmpty ? "" : ", ")\(json)}"
        self.xml = """
            <registerExhibitor xmlns="urn:pavilion:messages:1"><edition>\(edition)</edition>\(xml)</registerExhibitor>
            """
        self.form = ([("edition", edition)] + form).map { "\($0)=\(Self.escaped($1))" }.joined(separator: "&")
    }

    private static func escaped(_ text: String) -> String {
        text.utf8.map { String(format: "%%%02X", $0) }.joined()
    }

    static let whole = Spelling(
        "whole",
        json: """
            "companyName": "株式会社 مرحبا 🎪", "country": "JP",
            "contact": {"name": "O'Neil & <Söhne>", "email": "info@whole.example", "phone": "+81 3 1234 5678", "jobTitle": "CEO"},
            "name": [{"language": "en", "text": "Whole Inc."}, {"language": "zh-Hans", "text": "全文"}], "taxId": "T-1",
            "address": "1-2-3 Minato\\nTokyo", "website": "https://whole.example/a?b=c&d",
            "productCategory": ["light-led", "optics-lens"],
            "answer": [{"question": "booth-size", "value": ["more"]}, {"question": "booth-wishes", "value": ["水 & 电"]},
                       {"question": "interests", "value": ["forum", "award"]}],
            "language": "zh-Hant", "consent": true,
            "consentTo": [{"purpose": "news", "channel": "email", "textVersion": "1"}]
            """,
        xml: """
            <companyName>株式会社 مرحبا 🎪</companyName><country>JP</country>
            <contact><name>O'Neil &amp; &lt;Söhne></name><email>info@whole.example</email>
            <phone>+81 3 1234 5678</phone><jobTitle>CEO</jobTitle></contact>
            <name><language>en</language><text>Whole Inc.</text></name>
            <name><language>zh-Hans</language><text>全文</text></name><taxId>T-1</taxId><address>1-2-3 Minato
            Tokyo</address><website>https://whole.example/a?b=c&amp;d</website>
            <productCategory>light-led</productCategory><productCategory>optics-lens</productCategory>
            <answer><question>booth-size</question><value>more</value></answer>
            <answer><question>booth-wishes</question><value>水 &amp; 电</value></answer>
            <answer><question>interests</question><value>forum</value><value>award</value></answer>
            <language>zh-Hant</language><consent>true</consent>
            <consentTo><purpose>news</purpose><channel>email</channel><textVersion>1</textVersion></consentTo>
            """,
        form: [
            ("key", "whole"), ("language", "zh-Hant"), ("companyName", "株式会社 مرحبا 🎪"), ("country", "JP"),
            ("contact.name", "O'Neil & <Söhne>"), ("contact.email", "info@whole.example"),
            ("contact.phone", "+81 3 1234 5678"), ("contact.jobTitle", "CEO"), ("name[0].language", "en"),
            ("name[0].text", "Whole Inc."), ("name[1].language", "zh-Hans"), ("name[1].text", "全文"), ("taxId", "T-1"),
            ("address", "1-2-3 Minato\r\nTokyo"), ("website", "https://whole.example/a?b=c&d"),
            ("productCategory", "light-led"), ("productCategory", "optics-lens"), ("answer[0].question", "booth-size"),
            ("answer[0].value[0]", "more"), ("answer[1].question", "booth-wishes"), ("answer[1].value[0]", "水 & 电"),
            ("answer[2].question", "interests"), ("answer[2].value", "forum"), ("answer[2].value", "award"),
            ("consent", "true"), ("consentTo[0].purpose", "news"), ("consentTo[0].channel", "email"),
            ("consentTo[0].textVersion", "1"),
        ])

    static let empty = Spelling(
        "empty", json: "", xml: "", form: [("companyName", ""), ("contact.name", ""), ("contact.email", "")])

    static let misspelt = Spelling(
        "misspelt",
        json: """
            "companyName": "two\\nlines", "country": "cn", "contact": {"name": "Li", "email": "li@"},
            "website": "no web address", "consent": true
            """,
        xml: """
            <companyName>two
            lines</companyName><country>cn</country><contact><name>Li</name><email>li@</email></contact>
            <website>no web address</website><consent>true</consent>
            """,
        form: [
            ("companyName", "two\nlines"), ("country", "cn"), ("contact.name", "Li"), ("contact.email", "li@"),
            ("website", "no web address"), ("consent", "true"),
        ])

    static let unknownCodes = Spelling(
        "unknown codes",
        json: """
            "companyName": "Li", "country": "QQ", "contact": {"name": "Li", "email": "li@li.example"},
            "productCategory": ["light-led", "toasters"], "answer": [{"question": "booth-size", "value": ["9"]}],
            "consent": true
            """,
        xml: """
            <companyName>Li</companyName><country>QQ</country>
            <contact><name>Li</name><email>li@li.example</email></contact>
            <productCategory>light-led</productCategory><productCategory>toasters</productCategory>
            <answer><question>booth-size</question><value>9</value></answer><consent>true</consent>
            """,
        form: [
            ("companyName", "Li"), ("country", "QQ"), ("contact.name", "Li"), ("contact.email", "li@li.example"),
            ("productCategory", "light-led"), ("productCategory", "toasters"), ("answer[0].question", "booth-size"),
            ("answer[0].value[0]", "9"), ("consent", "true"),
        ])

    static let againstTheRules = Spelling(
        "against the rules",
        json: """
            "companyName": "Li", "country": "CN",
            "contact": {"name": "Li", "email": "li@li.example", "phone": "123"}, "consent": false
            """,
        xml: """
            <companyName>Li</companyName><country>CN</country>
            <contact><name>Li</name><email>li@li.example</email><phone>123</phone></contact><consent>false</consent>
            """,
        form: [
            ("companyName", "Li"), ("country", "CN"), ("contact.name", "Li"), ("contact.email", "li@li.example"),
            ("contact.phone", "123"), ("consent", "false"),
        ])

    static let closed = Spelling(
        "closed", edition: "demo-last",
        json: """
            "companyName": "Li", "country": "CN", "contact": {"name": "Li", "email": "li@li.example"},
            "answer": [{"question": "booth-size", "value": ["9"]}], "consent": true
            """,
        xml: """
            <companyName>Li</companyName><country>CN</country>
            <contact><name>Li</name><email>li@li.example</email></contact>
            <answer><question>booth-size</question><value>9</value></answer><consent>true</consent>
            """,
        form: [
            ("companyName", "Li"), ("country", "CN"), ("contact.name", "Li"), ("contact.email", "li@li.example"),
            ("answer[0].question", "booth-size"), ("answer[0].value[0]", "9"), ("consent", "true"),
        ])
}
