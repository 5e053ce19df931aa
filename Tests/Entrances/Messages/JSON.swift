import Foundation
import MessageModel
import Messages

/// One message in JSON, bare or in an envelope; the first line names it.
func checkJSON(_ input: [UInt8]) throws {
    let named = try NamedInput(input)
    let bytes = named.bytes
    let reading = try Reading.of(bytes, .json, WantedMessages(Vocabulary.catalogue, only: named.element))
    let one = Result { () throws(Problem) in
        try MessageReader.one(bytes, .json, named.element, of: Vocabulary.catalogue)
    }
    switch one {
    case .success(let message):
        try hold(reading.messages.map(\.body), equals: [.success(message.body)], "read as a stream")
        try hold(isJSON(bytes), "Foundation says that it is no JSON")
        try holdInAllSpellings(message.body, named.element, in: message.envelope)
    case .failure(let problem):
        try problem.holdsPlaces(in: bytes)
        if problem.kind == .invalid {
            try hold(isJSON(bytes), "Foundation says that it is no JSON")
            // A stream of messages is one of objects, and other values are no part of it.
            if bytes.first(where: { !" \t\r\n".utf8.contains($0) }) == UInt8(ascii: "{") {
                try hold(reading.messages.map(\.body), equals: [.failure(problem)], "read as a stream")
            }
        } else if problem.cause.map({ !oursAlone.contains($0) }) ?? true {
            try hold(!isJSON(bytes), "Foundation says that it is JSON: \(problem)")
        }
    }
}

/// Foundation also reads UTF-16 and UTF-32, takes the last of two members of one name, and a comma behind the last of all.
private func isJSON(_ bytes: [UInt8]) -> Bool {
    (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil && !bytes.contains(0)
        && !endsWithComma(bytes)
}

/// Whether an object or an array does.
private func endsWithComma(_ bytes: [UInt8]) -> Bool {
    var (isText, isEscaped, isBehindComma) = (false, false, false)
    for byte in bytes {
        if isText {
            isText = isEscaped || byte != UInt8(ascii: "\"")
            isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
        } else if !" \t\r\n".utf8.contains(byte) {
            if isBehindComma, "}]".utf8.contains(byte) { return true }
            (isBehindComma, isText) = (byte == UInt8(ascii: ","), byte == UInt8(ascii: "\""))
        }
    }
    return false
}

private let oursAlone: Set = [
    "a duplicate name", "deeper than \(64)", "not UTF-8", "an unpaired surrogate", "expected {",
]
