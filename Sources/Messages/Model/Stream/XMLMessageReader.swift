/// Reads messages from XML: a bare one, one in its envelope, or a batch of either.
final class XMLMessageReader: MessageSource, XMLEvents {
    /// A message whose end tag has not come.
    private struct Opened {
        let line: Int
        let column: Int
        var envelope: EnvelopeReader?
        var element = ""
        var record: Record?
        var errors: [FieldError] = []
        var isTooLarge = false
    }

    var ready: ArraySlice<IncomingMessage> = []
    private let wanted: WantedMessages
    private lazy var parser = XMLPushParser(self)
    // Touched with every tag, by the parser alone.
    @exclusivity(unchecked) private var body = XMLRecordBuilder()
    private var opened: Opened?
    /// Up to which byte the message that is open may reach.
    @exclusivity(unchecked) private var limit = Int.max
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
        if offset > limit { refuseSize() }
        if body.start(tag) { return nil }
        if opened != nil {
            startBody(tag)
        } else if !hasRoot, wanted.takesBatches, tag.isOurs, tag.nameText == "messages" {
            hasRoot = true
            return tag.attributes.allSatisfy(\.isSchemaHint) ? nil : "an attribute of messages"
        } else {
            hasRoot = true
            startMessage(tag, at: offset)
        }
        return nil
    }

    private func startMessage(_ tag: XMLStartTag, at offset: Int) {
        limit = wanted.sizeLimit == .max ? .max : offset + wanted.sizeLimit
        opened = Opened(line: tag.line, column: tag.column)
        if let type = wanted.envelope, tag.isOurs, tag.nameText == "message" {
            opened?.envelope = EnvelopeReader(type, tag)
        } else {
            startBody(tag)
        }
    }

    private func startBody(_ tag: XMLStartTag) {
        let name = tag.nameText
        guard opened?.element.isEmpty ?? false else {
            opened?.envelope?.findings.position = (tag.line, tag.column)
            opened?.envelope?.findings.add(Refusal("tooMany", ["limit": "1"]), at: name.shortOnOneLine)
            return body.beginNothing()
        }
        opened?.element = name
        do throws(Refusal) {
            body.begin(try wanted.type(of: name, isOurs: tag.isOurs), tag)
        } catch {
            var findings = Findings()
            findings.position = (tag.line, tag.column)
            findings.add(error)
            opened?.errors = findings.errors
            body.beginNothing()
        }
    }

    func characters(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> String? {
        if offset > limit { refuseSize() }
        if body.characters(text) || text.allSatisfy(\.isXMLSpace) { return nil }
        guard opened != nil else { return "text between messages" }
        opened?.envelope?.hasText = true
        return nil
    }

    func end(at offset: Int) {
        if offset > limit { refuseSize() }
        guard body.isOpen else { return endMessage() }
        body.end()
        guard !body.isOpen else { return }
        if let root = body.root { opened?.record = root }
        opened?.errors += body.findings.errors
        if opened?.envelope == nil { endMessage() }
    }

    private func refuseSize() {
        opened?.isTooLarge = true
        body.drop()
        limit = .max
    }

    /// At the end of a batch there is none.
    private func endMessage() {
        guard let message = opened else { return }
        opened = nil
        limit = .max
        var envelope = message.envelope
        envelope?.finish(around: message.element)
        let errors = (envelope?.findings.errors ?? []) + message.errors
        let body: Result<Record, Problem> =
            if message.isTooLarge {
                .failure(wanted.tooLarge)
            } else if errors.isEmpty, let record = message.record {
                .success(record)
            } else {
                .failure(.invalid(errors))
            }
        ready.append(
            IncomingMessage(
                element: message.element, envelope: envelope?.record, body: body, line: message.line,
                column: message.column))
    }
}
