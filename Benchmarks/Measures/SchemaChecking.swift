import Cryptography
import FoundationEssentials
import MessageModel
import Messages
import Timekeeping

/// `pavilion schema check` of a large batch beside xmllint, which streams it through libxml2's own validator.
struct SchemaChecking {
    private static let sizes = (few: 1_000, many: 100_000)
    let runs: Int
    let folder: String

    func measure() throws -> [Measurement] {
        let schema = "\(folder)/pavilion.xsd"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(Vocabulary.bundle).write(to: URL(filePath: schema))
        let (few, many) = (try batch(of: Self.sizes.few), try batch(of: Self.sizes.many))
        let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "pavilion")
        var (ours, theirs): ([ProgramRun], [ProgramRun]) = ([], [])
        for _ in 0..<runs {
            ours.append(try ProgramRun(program.path(), ["schema", "check", many]))
            theirs.append(try ProgramRun("xmllint", ["--stream", "--noout", "--schema", schema, many]))
        }
        let small = try ProgramRun(program.path(), ["schema", "check", few])
        let rate = { (runs: [ProgramRun]) in median(runs.map { Double(Self.sizes.many) / $0.seconds }) }
        return [
            Measurement(
                name: "schema check of \(Self.sizes.many) messages, beside xmllint", unit: "/s", measured: rate(ours),
                limit: rate(theirs), target: .ratioAtLeast(0.4)),
            Measurement(
                name: "memory of a check of \(Self.sizes.many), beside one of \(Self.sizes.few)", unit: "MB",
                measured: median(ours.map(\.peakMegabytes)), limit: small.peakMegabytes, target: .ratioAtMost(1.25)),
        ]
    }

    /// A file of registrations in envelopes, kept for the next time with the same schemas and example.
    private func batch(of count: Int) throws -> String {
        let example = Array(
            try Data(contentsOf: URL(filePath: "Schemas/Examples/\(RegisterExhibitor.element).json")))
        let origin = Base64.encodeURL(Sodium.hash(Vocabulary.bundle + example, count: 16))
        let kept = "\(folder)/messages-\(count)"
        let path = "\(kept)/\(origin).xml"
        guard !FileManager.default.fileExists(atPath: path) else { return path }
        if FileManager.default.fileExists(atPath: kept) { try FileManager.default.removeItem(atPath: kept) }
        try FileManager.default.createDirectory(atPath: kept, withIntermediateDirectories: true)
        var registration = try RegisterExhibitor(JSONCodec.decode(example, as: RegisterExhibitor.recordType))
        var writer = MessageWriter(.xml)
        var bytes = writer.head
        for number in 0..<count {
            registration.companyName = "Lindqvist Armaturer \(number) AB"
            registration.contact.email = "asa.\(number)@example.com"
            let envelope = Envelope(
                id: "message-\(number)", type: RegisterExhibitor.element, sender: "partner.example",
                sent: Instant(milliseconds: 1_800_000_000_000 + Int64(number)))
            bytes += writer.message(registration.record, RegisterExhibitor.element, in: envelope.record)
        }
        try Data(bytes + writer.tail).write(to: URL(filePath: path), options: .atomic)
        return path
    }
}
