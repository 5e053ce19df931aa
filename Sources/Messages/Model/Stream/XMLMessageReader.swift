/// Reads messages from XML: a bare one, one in its envelope, or a batch of either.
final class XMLMessageReader: MessageSource, XMLEvents {
    /// A message whose end tag has not come.
    private struct Opened {
        let offset: Int
        let line: Int
        let column: Int
        var envelope: EnvelopeReader?
        var element = ""
        /// What is being read, and what was read to its end.
        var body: XMLRecordBuilder?
        var whole: XMLRecordBuilder?
        /// Why there is no body to build.
        var refusal: Refusal?
        /// How deep the reader is inside the body.
        var depth = 0
        var isTooLarge = false
    }

    var ready: ArraySlice<IncomingMessage> = []
    private let wanted: WantedMessages
    private lazy var parser = XMLPushParser(self)
    private var opened: Opened?
    private var hasRoot = false

    init(_ wanted: WantedMessages) { self.wanted = wanted }

    var problem: Problem? {
        parser.failure.map { failure in
            Problem(
                .malformed, "malformedXML",
                parameters: ["line": String(failure.line), "column": String(failure.column)], cause: failure.reason)
        }
    }

    /// Reads the only message of a document.
    static func one(_ bytes: [UInt8], _ wanted: WantedMessages) throws(Problem) -> IncomingMessage {
        let reader = XMLMessageReader(wanted)
        bytes.withUnsafeBufferPointer { reader.feed($0) }
        reader.finish()
        if let problem = reader.problem { throw problem }
        guard let message = reader.ready.first else {
            throw Problem(.malformed, "malformedXML", parameters: ["line": "1", "column": "1"])
        }
        return message
    }

    func feed(_ bytes: UnsafeBufferPointer<UInt8>) { parser.feed(bytes) }
    func finish() { parser.finish() }

    func start(_ tag: XMLStartTag, at offset: Int) -> String? {
        let isOurs = tag.isOurs
        guard opened == nil else {
            startInside(tag, isOurs, at: offset)
            return nil
        }
        let isRoot = !hasRoot
        hasRoot = true
        if isRoot, isOurs, wanted.takesBatches, tag.nameText == "messages" {
            return tag.attributes.allSatisfy(\.isSchemaHint) ? nil : "an attribute of messages"
        }
        opened = Opened(offset: offset, line: tag.line, column: tag.column)
        if isOurs, let type = wanted.envelope, tag.nameText == "message" {
            opened?.envelope = EnvelopeReader(type, tag)
        } else {
            startBody(tag, isOurs)
        }
        return nil
    }

    private func startInside(_ tag: XMLStartTag, _ isOurs: Bool, at offset: Int) {
        checkSize(at: offset)
        if opened?.depth ?? 0 > 0 {
            opened?.depth += 1
            opened?.body?.start(tag, isOurs: isOurs)
        } else if opened?.element.isEmpty ?? false {
            startBody(tag, isOurs)
        } else {
            opened?.envelope?.findings.position = (tag.line, tag.column)
            opened?.envelope?.findings.add(Refusal("tooMany", ["limit": "1"]), at: String(tag.nameText.prefix(60)))
            opened?.depth = 1
        }
    }

    private func startBody(_ tag: XMLStartTag, _ isOurs: Bool) {
        opened?.element = tag.nameText
        opened?.depth = 1
        do throws(Refusal) {
            opened?.body = XMLRecordBuilder(try wanted.type(of: tag.nameText, isOurs: isOurs), tag)
        } catch {
            opened?.refusal = error
        }
    }

    func characters(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> String? {
        checkSize(at: offset)
        if opened?.depth ?? 0 > 0 {
            opened?.body?.characters(text)
        } else if text.contains(where: { !$0.isXMLSpace }) {
            guard opened != nil else { return "text between messages" }
            opened?.envelope?.hasText = true
        }
        return nil
    }

    func end(at offset: Int) {
        checkSize(at: offset)
        guard opened != nil else { return }
        let isInside = opened?.depth ?? 0 > 0
        if isInside {
            opened?.depth -= 1
            opened?.body?.end()
            if opened?.depth == 0, opened?.whole == nil {
                let body = opened?.body
                opened?.body = nil
                opened?.whole = body
            }
        }
        if !isInside || (opened?.depth == 0 && opened?.envelope == nil) { endMessage() }
    }

    private func checkSize(at offset: Int) {
        guard let start = opened?.offset, offset - start > wanted.sizeLimit else { return }
        opened?.isTooLarge = true
        opened?.body = nil
        opened?.whole = nil
    }

    private func endMessage() {
        guard let message = opened else { return }
        opened = nil
        var envelope = message.envelope
        envelope?.finish(around: message.element)
        ready.append(
            IncomingMessage(
                element: message.element, envelope: envelope?.record, body: body(of: message, envelope?.findings),
                line: message.line, column: message.column))
    }

    private func body(of message: Opened, _ envelope: Findings?) -> Result<Record, Problem> {
        if message.isTooLarge { return .failure(wanted.tooLarge) }
        var errors = envelope?.errors ?? []
        if let refusal = message.refusal {
            var findings = Findings()
            findings.position = (message.line, message.column)
            findings.add(refusal)
            errors += findings.errors
        }
        errors += message.whole?.findings.errors ?? []
        guard errors.isEmpty, let record = message.whole?.root else {
            return .failure(.invalid(Array(errors.prefix(Findings.limit))))
        }
        return .success(record)
    }
}
