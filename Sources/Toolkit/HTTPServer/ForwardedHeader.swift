/// Reads `Forwarded` (RFC 7239, 4), also with spaces where lists have them.
enum ForwardedHeader {
    /// What each element says in `for`, in order; nil for one that does not say it. Nil: malformed, and then nothing in it can
    /// be told apart.
    static func nodes(_ value: String) -> [String?]? {
        var reader = Reader(rest: value.utf8[...])
        var nodes: [String?] = []
        repeat {
            guard let element = reader.element() else { return nil }
            nodes.append(element)
        } while reader.skip(",")
        return reader.isAtEnd ? nodes : nil
    }

    private struct Reader {
        var rest: Substring.UTF8View

        var isAtEnd: Bool { rest.isEmpty }

        /// The `for` of one element: `.some(nil)` when it has none, nil when it is malformed.
        mutating func element() -> String?? {
            var node: String?
            repeat {
                skipSpace()
                guard let name = token()?.lowercased(), skip("="), let value = quoted() ?? token() else { return nil }
                guard name == "for" else { continue }
                guard node == nil else { return nil }
                node = value
            } while skip(";")
            return .some(node)
        }

        /// Skips white space and this character; false when another one stands there.
        mutating func skip(_ character: Character) -> Bool {
            if character != "=" { skipSpace() }
            guard rest.first == character.asciiValue else { return false }
            rest.removeFirst()
            return true
        }

        private mutating func skipSpace() { rest = rest.drop { $0 == 0x20 || $0 == 0x09 } }

        private mutating func token() -> String? {
            let token = rest.prefix { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: true
                // Brackets and colons are to be quoted, but not every proxy does.
                default: "!#$%&'*+-.^_`|~[]:".utf8.contains(byte)
                }
            }
            rest = rest[token.endIndex...]
            return token.isEmpty ? nil : String(Substring(token))
        }

        private mutating func quoted() -> String? {
            guard rest.first == UInt8(ascii: "\"") else { return nil }
            var text: [UInt8] = []
            var ahead = rest.dropFirst()
            while let byte = ahead.popFirst() {
                if byte == UInt8(ascii: "\"") {
                    rest = ahead
                    return String(decoding: text, as: UTF8.self)
                }
                guard byte == UInt8(ascii: "\\") else {
                    text.append(byte)
                    continue
                }
                guard let escaped = ahead.popFirst() else { return nil }
                text.append(escaped)
            }
            return nil
        }
    }
}
