import MessageModel
import Messages

/// One message in XML, bare or in an envelope.
func checkXML(_ bytes: [UInt8]) throws {
    let told = Reading([bytes[...]], .xml, WantedMessages(Vocabulary.catalogue)).messages.first?.element ?? ""
    let element = Vocabulary.catalogue.message(told) == nil ? RegisterExhibitor.element : told
    let reading = try Reading.of(bytes, .xml, WantedMessages(Vocabulary.catalogue, only: element))
    let one = Result { () throws(Problem) in
        try MessageReader.one(bytes, .xml, element, of: Vocabulary.catalogue)
    }
    let body = one.map { $0.body }
    if let problem = reading.problem {
        return try hold(one.problem, equals: problem, "read as one message")
    }
    try hold(body, equals: reading.messages.first?.body ?? .failure(.invalid([])), "read as one message")
    try hold(
        Verdict.agrees(with: body, on: bytes), "libxml2 judges otherwise than \(body)")
    if case .success(let message) = one {
        try holdInAllSpellings(message.body, element, in: message.envelope)
    }
}

extension Result where Failure == Problem {
    var problem: Problem? { if case .failure(let problem) = self { problem } else { nil } }
}
