private let allowedSchemes: Set<String> = ["http", "https", "mailto", "tel"]

/// The address itself when it is relative or has an allowed scheme, else nil.
///
/// Browsers drop tabs, line breaks and leading spaces before they read a scheme (WHATWG URL), so an address with any
/// control character, or a space or backslash where the scheme stands, is refused as well.
func safeURL(_ url: String) -> String? {
    guard !url.utf8.contains(where: { $0 < 0x20 || $0 == 0x7f }) else { return nil }
    let start = url.utf8.prefix { !"/?#:".utf8.contains($0) }
    guard !start.contains(UInt8(ascii: " ")), !start.contains(UInt8(ascii: "\\")) else { return nil }
    guard url.utf8.dropFirst(start.count).first == UInt8(ascii: ":") else { return url }
    return allowedSchemes.contains(String(Substring(start)).lowercased()) ? url : nil
}
