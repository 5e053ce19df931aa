import MessageModel
import Messages

/// The body of a form; the first line names the message that it is to become.
func checkForm(_ input: [UInt8]) throws {
    let named = try NamedInput(input)
    let fields: [(name: String, value: String)]
    do {
        fields = try FormEncoding.parse(named.bytes)
    } catch {
        return try error.holdsPlaces(in: named.bytes)
    }
    let again = try FormEncoding.parse(encode(fields))
    try hold(again.map(\.name), equals: fields.map(\.name), "the names, written again")
    try hold(again.map(\.value), equals: fields.map(\.value), "the values, written again")
    switch Result(catching: { () throws(Problem) in try FormCodec.decode(fields, as: named.type) }) {
    case .success(let record): try holdInAllSpellings(record, named.element)
    case .failure(let problem):
        try hold(problem.kind == .invalid && !problem.errors.isEmpty, "refused without a reason: \(problem)")
        try hold(problem.errors.allSatisfy { !$0.rule.isEmpty }, "refused without a rule: \(problem)")
    }
}

/// Every byte escaped, which is the plainest way of all that are right.
private func encode(_ fields: [(name: String, value: String)]) -> [UInt8] {
    func escaped(_ text: String) -> String {
        text.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
    return Array(fields.map { escaped($0.name) + "=" + escaped($0.value) }.joined(separator: "&").utf8)
}
