import CXML

/// Builds the tree while libxml2 parses; lives on one thread, for one document.
final class XMLTree {
    private(set) var root: XMLElement?
    private(set) var failure: XMLFailure?
    private var open: [XMLElement] = []
    var parser: xmlParserCtxtPtr?

    /// The callbacks, with every one that could load or expand something left out.
    static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.internalSubset = documentType
        handler.startElementNs = startElement
        handler.endElementNs = endElement
        handler.characters = characters
        handler.cdataBlock = characters
        handler.serror = structuredError
        return handler
    }

    private var position: (line: Int, column: Int) {
        guard let input = parser?.pointee.input else { return (1, 1) }
        return (Int(input.pointee.line), Int(input.pointee.col))
    }

    fileprivate func stop(_ reason: String) {
        failure = failure ?? XMLFailure(line: position.line, column: position.column, reason: reason)
        xmlStopParser(parser)
    }

    fileprivate func start(
        _ name: String, in namespace: String, prefixes: [String: String], attributes: [XMLElement.Attribute]
    ) {
        guard open.count < XMLParser.greatestDepth else { return stop("deeper than \(XMLParser.greatestDepth)") }
        open.append(
            XMLElement(
                namespace: namespace, name: name, attributes: attributes, prefixes: prefixes, line: position.line,
                column: position.column))
    }

    fileprivate func end() {
        guard let element = open.popLast() else { return }
        if open.isEmpty { root = element } else { open[open.count - 1].children.append(element) }
    }

    fileprivate func append(_ text: String) {
        if !open.isEmpty { open[open.count - 1].text += text }
    }
}

private func tree(_ context: UnsafeMutableRawPointer?) -> XMLTree? {
    context.map { Unmanaged<XMLTree>.fromOpaque($0).takeUnretainedValue() }
}

private func text(_ pointer: UnsafePointer<xmlChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
}

private func documentType(
    _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?, _ external: UnsafePointer<xmlChar>?,
    _ system: UnsafePointer<xmlChar>?
) {
    tree(context)?.stop("a document type")
}

private func startElement(
    _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?,
    _ namespace: UnsafePointer<xmlChar>?, _ namespaceCount: Int32,
    _ namespaces: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ attributeCount: Int32, _ defaulted: Int32,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
) {
    var prefixes: [String: String] = [:]
    let declared = UnsafeBufferPointer(start: namespaces, count: Int(namespaceCount) * 2)
    for index in stride(from: 0, to: declared.count, by: 2) {
        prefixes[text(declared[index])] = text(declared[index + 1])
    }
    // Five pointers an attribute: name, prefix, namespace, and where its value begins and ends.
    let given = UnsafeBufferPointer(start: attributes, count: Int(attributeCount) * 5)
    let list = stride(from: 0, to: given.count, by: 5).map { index in
        let value = given[index + 3].flatMap { start in
            given[index + 4].map {
                String(decoding: UnsafeBufferPointer(start: start, count: $0 - start), as: UTF8.self)
            }
        }
        return XMLElement.Attribute(
            namespace: text(given[index + 2]), name: text(given[index]), value: value ?? "")
    }
    tree(context)?.start(text(name), in: text(namespace), prefixes: prefixes, attributes: list)
}

private func endElement(
    _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?,
    _ namespace: UnsafePointer<xmlChar>?
) {
    tree(context)?.end()
}

private func characters(_ context: UnsafeMutableRawPointer?, _ start: UnsafePointer<xmlChar>?, _ count: Int32) {
    tree(context)?.append(String(decoding: UnsafeBufferPointer(start: start, count: Int(count)), as: UTF8.self))
}

/// Keeps libxml2 from writing to stderr; the parser's last error is read when it ends.
private func structuredError(_ context: UnsafeMutableRawPointer?, _ error: xmlErrorPtr?) {}
