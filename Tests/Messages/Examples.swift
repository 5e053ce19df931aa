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
