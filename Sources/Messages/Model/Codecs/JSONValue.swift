/// A JSON text as a tree, for documents that no record stands for: schemas, OpenAPI. Members keep their order.
package enum JSONValue: Sendable {
    case object([(name: String, value: JSONValue)])
    case array([JSONValue])
    case string(String)
    case integer(Int64)
    case boolean(Bool)

    /// The text on one line.
    package var bytes: [UInt8] {
        var writer = JSONWriter()
        writer.write(self)
        return writer.bytes
    }

    /// An object's member of this name. Nil: it has none, or this is no object.
    package subscript(name: String) -> JSONValue? {
        if case .object(let members) = self { members.first { $0.name == name }?.value } else { nil }
    }

    /// The same object with another member at its end.
    package func with(_ name: String, _ value: JSONValue?) -> JSONValue {
        guard case .object(let members) = self, let value else { return self }
        return .object(members + [(name, value)])
    }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral,
    ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral
{
    package init(dictionaryLiteral members: (String, JSONValue)...) { self = .object(members.map { ($0, $1) }) }
    package init(arrayLiteral items: JSONValue...) { self = .array(items) }
    package init(stringLiteral text: String) { self = .string(text) }
    package init(integerLiteral number: Int64) { self = .integer(number) }
    package init(booleanLiteral boolean: Bool) { self = .boolean(boolean) }
}

extension JSONWriter {
    fileprivate mutating func write(_ value: JSONValue) {
        switch value {
        case .string(let text): write(text)
        case .integer(let number): write(bare: String(number))
        case .boolean(let boolean): write(bare: boolean ? "true" : "false")
        case .array(let items): write(items, between: "[", and: "]") { $0.write($1) }
        case .object(let members):
            write(members, between: "{", and: "}") { writer, member in
                writer.write(member.name)
                writer.write(bare: ":")
                writer.write(member.value)
            }
        }
    }

    private mutating func write<Item>(
        _ items: [Item], between open: String, and close: String, _ write: (inout JSONWriter, Item) -> Void
    ) {
        self.write(bare: open)
        for (index, item) in items.enumerated() {
            if index > 0 { self.write(bare: ",") }
            write(&self, item)
        }
        self.write(bare: close)
    }
}
