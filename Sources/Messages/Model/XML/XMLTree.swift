/// Builds the tree of a document that is read whole, such as a schema.
final class XMLTree: XMLEvents {
    private var root: XMLElement?
    private var open: [XMLElement] = []

    /// The root of the document.
    static func parse(_ bytes: [UInt8]) throws(XMLFailure) -> XMLElement {
        let tree = XMLTree()
        let parser = XMLPushParser(tree)
        bytes.withUnsafeBufferPointer { parser.feed($0) }
        parser.finish()
        if let failure = parser.failure { throw failure }
        guard let root = tree.root else { throw XMLFailure(line: 1, column: 1, reason: "no element") }
        return root
    }

    func start(_ tag: XMLStartTag, at offset: Int) -> String? {
        open.append(
            XMLElement(
                namespace: tag.namespaceText, name: tag.nameText, attributes: tag.attributes, prefixes: tag.prefixes,
                line: tag.line, column: tag.column))
        return nil
    }

    func end(at offset: Int) {
        guard let element = open.popLast() else { return }
        if open.isEmpty { root = element } else { open[open.count - 1].children.append(element) }
    }

    func characters(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> String? {
        if !open.isEmpty { open[open.count - 1].text += String(decoding: text, as: UTF8.self) }
        return nil
    }
}
