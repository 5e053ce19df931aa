import HTTPServer
import Resources

/// Style, script and pictures, embedded in the binary and answered from memory.
struct Assets: Sendable {
    private struct Asset: Sendable {
        let bytes: [UInt8]
        let type: String
        let tag: String
    }

    private static let folder = "Sources/Application/Assets/"
    private static let types = [
        "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml",
    ]
    private let assets: [String: Asset]

    init() {
        let files = Resource.all { $0.hasPrefix(Self.folder) }
        assets = Dictionary(
            uniqueKeysWithValues: files.map { file in
                let name = String(file.path.dropFirst(Self.folder.count))
                let type = name.split(separator: ".").last.flatMap { Self.types[String($0)] }
                let tag = EntityTag(of: file.bytes).description
                return (name, Asset(bytes: file.bytes, type: type ?? "application/octet-stream", tag: tag))
            })
    }

    /// The answer for a file; nil when there is none.
    func answer(_ name: String) -> HTTPResponse? {
        guard let asset = assets[name] else { return nil }
        let headers = SecurityHeaders.shared + [("ETag", asset.tag), ("Content-Type", asset.type)]
        return HTTPResponse(status: 200, headers: headers, body: asset.bytes)
    }
}
