/// An element with content, called like a function: `p(.class("lead")) { "Text" }`.
package struct Element: Sendable {
    let name: String

    package func callAsFunction(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
        self(attributes, content: content)
    }

    package func callAsFunction(_ attributes: [Attribute], @MarkupBuilder content: () -> Markup) -> Markup {
        let content = content()
        var html = Markup()
        html.bytes.reserveCapacity(content.bytes.count + 2 * name.utf8.count + 5 + 24 * attributes.count)
        html.open(name, attributes)
        html.bytes.append(contentsOf: content.bytes)
        html.bytes.append(contentsOf: "</".utf8)
        html.bytes.append(contentsOf: name.utf8)
        html.bytes.append(UInt8(ascii: ">"))
        return html
    }
}

/// An element that never has content, for example `input`.
package struct VoidElement: Sendable {
    let name: String

    package func callAsFunction(_ attributes: Attribute...) -> Markup { self(attributes) }

    package func callAsFunction(_ attributes: [Attribute]) -> Markup {
        var html = Markup()
        html.open(name, attributes)
        return html
    }
}

extension Markup {
    fileprivate mutating func open(_ name: String, _ attributes: [Attribute]) {
        bytes.append(UInt8(ascii: "<"))
        bytes.append(contentsOf: name.utf8)
        for attribute in attributes {
            guard let value = attribute.value else { continue }
            bytes.append(UInt8(ascii: " "))
            bytes.append(contentsOf: attribute.name.utf8)
            guard !value.isEmpty || !attribute.isFlag else { continue }
            bytes.append(contentsOf: "=\"".utf8)
            bytes.appendEscaped(value)
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(UInt8(ascii: ">"))
    }
}
