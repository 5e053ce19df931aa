/// A schema or a contract that cannot be used: found at start, so the words are for the person who wrote it.
package struct SchemaFailure: Error, Sendable, CustomStringConvertible {
    package let file: String
    package let line: Int
    package let words: String

    package init(file: String, line: Int, words: String) {
        self.file = file
        self.line = line
        self.words = words
    }

    package var description: String { "\(file):\(line): \(words)" }
}
