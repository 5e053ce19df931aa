import Foundation
import MessageModel
import Resources
import Testing

@testable import Messages

/// The source tree, found from this file.
let sourceTree = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

func bytes(at path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: sourceTree.appending(path: path)))
}

/// The type of a message of the vocabulary.
func messageType(_ element: String) throws -> RecordType {
    try #require(Vocabulary.catalogue.message(element))
}

/// The names of the files in `Schemas/Examples`, sorted.
func exampleFiles() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: sourceTree.appending(path: "Schemas/Examples").path()).sorted()
}

/// The messages of which there is an example; none when the folder cannot be read, which a test would find.
let exampleElements =
    (try? exampleFiles())?.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(".json".count)) }.sorted() ?? []
