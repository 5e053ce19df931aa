/// A path of this site with its query, for links that keep what is chosen and change one thing.
package struct Address: Sendable, Hashable, CustomStringConvertible {
    package let path: String
    package private(set) var query: [Item]

    /// One name and value of the query.
    package struct Item: Sendable, Hashable {
        package let name: String
        package let value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// Items without a value, as forms send them for empty fields, are left out.
    package init(_ path: String, query: [Item] = []) {
        self.path = path
        self.query = query.filter { !$0.value.isEmpty }
    }

    /// The same address with `name` set to `value`, or without it when `value` is nil or empty.
    package func setting(_ name: String, _ value: String?) -> Address {
        var address = self
        address.query.removeAll { $0.name == name }
        if let value, !value.isEmpty { address.query.append(Item(name, value)) }
        return address
    }

    /// The same address with only what has one of these names.
    package func keeping(_ names: Set<String>) -> Address {
        Address(path, query: query.filter { names.contains($0.name) })
    }

    /// The whole of the list that stands here, as a file for spreadsheets.
    var export: Address { Address(path + ".csv", query: query).setting("after", nil) }

    package subscript(name: String) -> String? { query.first { $0.name == name }?.value }

    /// Path and percent-encoded query (RFC 3986): only unreserved characters stay as they are.
    package var description: String {
        guard !query.isEmpty else { return path }
        return path + "?" + query.map { "\(Self.encoded($0.name))=\(Self.encoded($0.value))" }.joined(separator: "&")
    }

    private static func encoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                bytes.append(byte)
            default:
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
