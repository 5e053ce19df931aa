/// Reads one message that stands alone or in a stream: an envelope is an object with a member `body`, which no message has.
struct JSONMessageDecoder {
    private let place: (line: Int, column: Int)
    private let wanted: WantedMessages
    private let start: JSONReader
    /// Where the values of the object's members begin: the body's, the envelope's and as many others as are told of.
    private var members: [(name: String, position: Int)] = []

    /// - Throws: `malformedJSON` with the place in the stream.
    static func decode(
        _ bytes: [UInt8], at place: (line: Int, column: Int), _ wanted: WantedMessages
    ) throws(Problem) -> IncomingMessage {
        try bytes.withUnsafeBufferPointer { bytes throws(Problem) in
            var decoder = JSONMessageDecoder(place, wanted, JSONReader(bytes, at: place))
            return try decoder.message()
        }
    }

    private init(_ place: (line: Int, column: Int), _ wanted: WantedMessages, _ start: JSONReader) {
        (self.place, self.wanted, self.start) = (place, wanted, start)
    }

    private mutating func message() throws(Problem) -> IncomingMessage {
        try outline()
        guard let type = wanted.envelope, let body = members.first(where: { $0.name == "body" }) else {
            return try bare()
        }
        var (envelope, findings) = try self.envelope(type)
        var record: Record?
        var element = ""
        if case .text(let name)? = envelope["type"] {
            element = name
            record = try self.record(name, at: body.position, &findings)
        }
        return incoming(element, envelope, findings, record)
    }

    /// Reads over the whole object, so that it is JSON, whatever is wrong with its fields.
    private mutating func outline() throws(Problem) {
        var reader = start
        var names: Set<String> = []
        var unknown = 0
        var isFirst = true
        try reader.enter(UInt8(ascii: "{"))
        while try reader.hasNext(before: UInt8(ascii: "}"), isFirst: &isFirst) {
            let name = try reader.string()
            guard names.insert(name).inserted else { throw reader.malformed("a duplicate name") }
            try reader.expect(UInt8(ascii: ":"))
            _ = reader.peek()
            let isKnown = name == "body" || wanted.envelope?.index(of: name) != nil
            if !isKnown { unknown += 1 }
            if isKnown || unknown <= Findings.limit { members.append((name, reader.position)) }
            try reader.skipValue()
        }
        try reader.expectEnd()
    }

    private func envelope(_ type: RecordType) throws(Problem) -> (Record, Findings) {
        var record = Record(type)
        var findings = Findings()
        for (name, position) in members where name != "body" {
            var decoder = JSONDecoder(reader(at: position))
            guard let index = type.index(of: name) else {
                findings.position = place
                findings.addUnknown("@" + name)
                continue
            }
            let field = type.fields[index]
            record[index] = try decoder.value(as: field.type, isRequired: field.isRequired)
            findings.add(decoder.findings, at: "@" + name)
        }
        findings.position = place
        for field in type.fields where field.isRequired && !members.contains(where: { $0.name == field.name }) {
            findings.add(Refusal("required"), at: "@" + field.name)
        }
        return (record, findings)
    }

    private func record(_ element: String, at position: Int, _ findings: inout Findings) throws(Problem) -> Record? {
        let type: RecordType
        do throws(Refusal) {
            type = try wanted.type(of: element)
        } catch {
            findings.position = place
            findings.add(error)
            return nil
        }
        var decoder = JSONDecoder(reader(at: position))
        let value = try decoder.value(as: .record(type), isRequired: true)
        findings.add(decoder.findings, at: "")
        if case .record(let record)? = value { return record }
        return nil
    }

    private func bare() throws(Problem) -> IncomingMessage {
        var findings = Findings()
        guard let element = wanted.bare else {
            findings.position = place
            findings.add(Refusal("required"), at: "@type")
            return incoming("", nil, findings, nil)
        }
        let record = try self.record(element, at: 0, &findings)
        return incoming(element, nil, findings, record)
    }

    private func incoming(
        _ element: String, _ envelope: Record?, _ findings: Findings, _ record: Record?
    ) -> IncomingMessage {
        let body: Result<Record, Problem> =
            if findings.errors.isEmpty, let record { .success(record) } else { .failure(.invalid(findings.errors)) }
        return IncomingMessage(
            element: element, envelope: envelope, body: body, line: place.line, column: place.column)
    }

    private func reader(at position: Int) -> JSONReader {
        var reader = start
        reader.position = position
        return reader
    }
}
