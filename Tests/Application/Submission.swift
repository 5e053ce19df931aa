import MessageModel
import Messages

/// One registration in the three spellings.
enum Submission {
    static let address = "/api/registration/register-exhibitor"
    static let page = "/editions/demo-next/register"

    static func sample(_ company: String = "深圳光电 🐢", email: String = "zhang@optics.example") -> RegisterExhibitor {
        RegisterExhibitor(
            edition: "demo-next", companyName: company, country: "CN",
            contact: Contact(name: "张三", email: email, phone: "0755 8234 5678", jobTitle: "销售"),
            name: [Name(language: "ar", text: "شركة البصريات")], address: "科技园\n中二路 8 号",
            answer: [
                Answer(question: "booth-size", value: ["36"]),
                Answer(question: "interests", value: ["forum", "award"]),
            ], language: "en", consent: true,
            consentTo: [ConsentTo(purpose: "news", channel: "email", textVersion: "1")])
    }

    static func json(_ submission: RegisterExhibitor = sample()) -> String {
        String(decoding: JSONCodec.encode(submission.record), as: UTF8.self)
    }

    static func xml(_ submission: RegisterExhibitor = sample()) -> String {
        String(decoding: XMLCodec.encode(submission.record, element: RegisterExhibitor.element), as: UTF8.self)
    }

    /// The fields as the page sends them: a key, and the fixed parts of items that stay empty.
    static func form(_ submission: RegisterExhibitor = sample(), key: String = "k1") -> [(String, String)] {
        let fields = FormCodec.fields(of: submission.record).filter {
            !$0.name.hasPrefix("answer") && !$0.name.hasPrefix("address") && !$0.name.hasPrefix("name")
        }
        return [("key", key)] + fields.map { ($0.name, $0.value) } + [
            ("address", "  科技园\r\n中二路 8 号 \r\n"), ("name[0].language", ""), ("name[0].text", ""),
            ("name[1].language", "ar"), ("name[1].text", "\u{3000}شركة البصريات "),
            ("answer[0].question", "booth-size"), ("answer[0].value[0]", "36"),
            ("answer[1].question", "booth-wishes"), ("answer[1].value[0]", " "),
            ("answer[2].question", "interests"), ("answer[2].value", "forum"), ("answer[2].value", "award"),
        ]
    }
}

extension [(String, String)] {
    /// With a field set to another value.
    func setting(_ name: String, _ value: String) -> [(String, String)] {
        filter { $0.0 != name } + [(name, value)]
    }
}
