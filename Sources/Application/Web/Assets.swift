import HTTPServer
import Resources

/// Style, script and pictures, embedded in the binary and answered from memory.
struct Assets: Sendable {
    private static let folder = "Sources/Application/Assets/"
    private static let types = [
        "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml",
    ]
    private let files: [String: SharedFile]

    init() {
        let files = Resource.all { $0.hasPrefix(Self.folder) }
        self.files = Dictionary(
            uniqueKeysWithValues: files.map { file in
                let name = String(file.path.dropFirst(Self.folder.count))
                let type = name.split(separator: ".").last.flatMap { Self.types[String($0)] }
                return (name, SharedFile(file.bytes, type ?? "application/octet-stream"))
            })
    }

    /// The answer for a file; nil when there is none.
    func answer(_ name: String) -> HTTPResponse? { files[name]?.answer }
}
