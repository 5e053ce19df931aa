import Foundation

extension FileHandle {
    /// The next line without its end, read byte by byte so that nothing after it is taken; nil at the end of the file.
    func readLine() throws -> String? {
        var line = Data()
        while let byte = try read(upToCount: 1), !byte.isEmpty {
            if byte.first == UInt8(ascii: "\n") { return String(decoding: line, as: UTF8.self) }
            line += byte
        }
        return nil
    }
}
