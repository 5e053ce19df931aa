import MessageModel

/// A form as the browser sent it: the fields of a message, the key that makes sending it twice one request, and the
/// proof that it may be sent.
struct PostedForm: Sendable {
    let key: String?
    /// Of a form that was sent while very many came.
    let proof: String?
    private let fields: [(name: String, value: String)]
    private let items: FormItems

    /// Nothing was posted.
    init() {
        (key, proof) = (nil, nil)
        fields = []
        items = FormItems([])
    }

    /// Spaces around what was typed are nobody's intention. Throws `malformedForm`.
    init(_ body: [UInt8]) throws(Problem) {
        var fields: [(name: String, value: String)] = []
        for (name, value) in try FormEncoding.parse(body) { fields.append((name, value.trimmed)) }
        key = fields.first { $0.name == "key" && (1...255).contains($0.value.utf8.count) }?.value
        proof = fields.first { $0.name == "proof" && !$0.value.isEmpty }?.value
        self.fields = fields.filter { $0.name != "key" && $0.name != "proof" }
        items = FormItems(self.fields)
    }

    /// What was typed, by field name, for showing the form again.
    var values: [String: [String]] { Dictionary(grouping: fields, by: \.name).mapValues { $0.map(\.value) } }

    subscript(name: String) -> String? { fields.first { $0.name == name && !$0.value.isEmpty }?.value }

    /// The fields for the codec.
    var message: [(name: String, value: String)] {
        fields.compactMap { field in items.messageName(field.name).map { ($0, field.value) } }
    }

    /// Where the form has what stands at this path of the message.
    func path(_ messagePath: String) -> String { items.formName(messagePath) }
}

extension String {
    fileprivate var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
