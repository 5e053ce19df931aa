import Foundation

extension TemporaryDirectory {
    /// All files' bytes, one after the other: to show that something does not stand in any of them.
    package func bytes() throws -> Data {
        let names = try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
        return try names.reduce(into: Data()) { bytes, name in
            var isDirectory: ObjCBool = false
            guard FileManager.default.fileExists(atPath: file(name), isDirectory: &isDirectory), !isDirectory.boolValue
            else { return }
            bytes += try Data(contentsOf: URL(fileURLWithPath: file(name)))
        }
    }
}

extension Data {
    /// Whether a run of bytes stands somewhere in it.
    package func contains(_ run: [UInt8]) -> Bool { firstRange(of: run) != nil }
}
