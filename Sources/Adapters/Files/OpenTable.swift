import Files

/// Opens a file as a table by what it begins with, whatever its name.
///
/// - Parameter encoding: of text; nil: what the file says or shows.
package func openTable(_ path: String, encoding: TextEncoding? = nil) throws(TableFailure) -> any TableFile {
    let beginning: [UInt8]
    do throws(FileFailure) {
        beginning = try RandomAccessFile(reading: path).read(512, at: 0)
    } catch {
        throw TableFailure(.unreadable, "\(error)")
    }
    guard !beginning.isEmpty else { throw TableFailure(.empty, "the file is empty") }
    if beginning.starts(with: Array("PK".utf8) + [3, 4]) { return try SpreadsheetFile(path) }
    // The compound files of older spreadsheets, and of those with a password.
    if beginning.starts(with: [0xd0, 0xcf, 0x11, 0xe0]) {
        throw TableFailure(
            .unsupported, "a spreadsheet of the old format or with a password; save it as .xlsx without one")
    }
    let first = beginning.drop { passedOver.contains($0) }.first
    if first == UInt8(ascii: "<") { return try XMLTableFile(path, encoding: encoding) }
    return try DelimitedFile(path, encoding: encoding)
}

/// What may stand before an XML document's first tag: white space, and in UTF-16 its zeros and marks.
private let passedOver: [UInt8] = [0x20, 0x09, 0x0a, 0x0d, 0, 0xef, 0xbb, 0xbf, 0xfe, 0xff]
