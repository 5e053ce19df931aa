import HTTPServer
import MessageModel

/// A form as the browser sent it: the fields of a message, and the key that makes sending it twice one request.
struct PostedForm: Sendable {
    let key: String?
    private let pairs: [(name: String, value: String)]

    init(_ request: HTTPRequest) throws {
        let all = try FormEncoding.parse(request.body)
        key = all.first { $0.name == "key" && (1...255).contains($0.value.utf8.count) }?.value
        pairs = all.filter { $0.name != "key" }
    }

    /// What was typed, by field name, for showing the form again.
    var values: [String: [String]] { Dictionary(grouping: pairs, by: \.name).mapValues { $0.map(\.value) } }

    subscript(name: String) -> String? { pairs.first { $0.name == name && !$0.value.isEmpty }?.value }

    /// The fields for the codec.
    ///
    /// - Parameter droppingIncomplete: a form sends the fixed part of a list's item also when the person left the item empty: the
    ///   code of a question without answer, the version of a consent that was not given. Such items were not meant.
    func message(droppingIncomplete: Bool) -> [(name: String, value: String)] {
        guard droppingIncomplete else { return pairs }
        let fixed = ["answer": "question", "consentTo": "purpose", "name": "text"]
        return pairs.filter { pair in
            guard let close = pair.name.firstIndex(of: "]"), let open = pair.name.firstIndex(of: "["), open < close,
                let deciding = fixed[String(pair.name[..<open])]
            else { return true }
            let item = String(pair.name[...close])
            if deciding == "question" {
                return pairs.contains { $0.name.hasPrefix("\(item).value") && !$0.value.isEmpty }
            }
            let others = pairs.filter { $0.name.hasPrefix("\(item).") && !$0.value.isEmpty }
            return others.contains { $0.name == "\(item).\(deciding)" } || (deciding == "text" && !others.isEmpty)
        }
    }
}
