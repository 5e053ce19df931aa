import Foundation
import MessageModel
import Messages

/// PyPI's jsonschema over the generated schemas, in one process for many messages.
struct JSONSchemaJudge {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private static let schema = JSONSchema(Vocabulary.catalogue)

    /// - Returns: for each text whether jsonschema accepts it as the message.
    func verdicts(on cases: [(message: String, text: String)]) throws -> [Bool] {
        let schemas = Set(cases.map(\.message)).sorted().compactMap { message in
            Self.schema.document(of: message).map { (name: message, value: $0) }
        }
        let lines =
            [JSONValue.object(schemas)]
            + cases.map { ["message": .string($0.message), "text": .string($0.text)] as JSONValue }
        let folder = FileManager.default.temporaryDirectory.appending(path: "pavilion-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (given, found) = (folder.appending(path: "given"), folder.appending(path: "found"))
        try lines.reduce(into: Data()) { $0 += $1.bytes + [0x0A] }.write(to: given)
        try Data().write(to: found)
        let process = Process()
        process.executableURL = sourceTree.appending(path: ".build/python/bin/python")
        process.arguments = [sourceTree.appending(path: "Scripts/json-schema-verdicts").path()]
        process.standardInput = try FileHandle(forReadingFrom: given)
        process.standardOutput = try FileHandle(forWritingTo: found)
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(
                description: "jsonschema ended with status \(process.terminationStatus): is Scripts/setup --tests done?"
            )
        }
        return String(decoding: try Data(contentsOf: found), as: UTF8.self).split(separator: "\n").map { $0 == "true" }
    }
}
