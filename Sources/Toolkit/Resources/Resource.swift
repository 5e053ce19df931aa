import CResources

/// A file of the source tree that was embedded in the binary: a schema, a contract, a table of strings, an asset.
package struct Resource: Sendable {
    /// Relative to the top of the source tree, for example `Schemas/registration.xsd`.
    package let path: String
    package let bytes: [UInt8]

    /// The file's content as text; every embedded text is UTF-8.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// All embedded files whose path satisfies `matches`, sorted by path.
    package static func all(where matches: (String) -> Bool) -> [Resource] {
        let files = UnsafeBufferPointer(start: embedded_resources(), count: embedded_resources_count())
        return files.compactMap { file in
            let path = String(cString: file.path)
            guard matches(path) else { return nil }
            return Resource(path: path, bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
        }
    }

    /// The file at this path; nil: none was embedded.
    package static func file(_ path: String) -> Resource? { all { $0 == path }.first }
}
