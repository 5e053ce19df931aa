/// Why a file cannot be read as a table, or not further.
package struct TableFailure: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Code: String, Sendable, CaseIterable {
        /// The file itself cannot be opened or read.
        case unreadable
        /// Bytes that stand for no character in the encoding, or in any that can be told.
        case wrongEncoding
        /// Parts of it are in one encoding, parts in another.
        case mixedEncodings
        /// It is not what it seems to be: an open quote, a broken archive, XML that is not well-formed.
        case malformed
        /// A row, a cell or the whole is beyond its limit.
        case tooLarge
        /// It is something that is not read, for example a spreadsheet with a password.
        case unsupported
        /// There are no headings.
        case empty
    }

    package let code: Code
    /// Counted from 1; nil: the file as a whole.
    package let line: Int?
    /// What was found, in a few words for whoever looks for the cause.
    package let detail: String

    init(_ code: Code, line: Int? = nil, _ detail: String) {
        (self.code, self.line, self.detail) = (code, line, detail)
    }

    package var description: String { (line.map { "line \($0): " } ?? "") + detail }
}
