import CXML

/// Reads one document into a tree by libxml2's push parser: no DTD, no entity but the five, no network, depth ≤ 64.
///
/// The push parser rather than `xmlTextReader`, whose position runs ahead of the node by up to 512 bytes.
struct XMLParser {
    static let greatestDepth = 64
    private static let initialized: Void = xmlInitParser()

    /// The document's root. Only UTF-8 is read, whatever the document declares.
    static func parse(_ bytes: [UInt8]) throws(XMLFailure) -> XMLElement {
        guard String(validating: bytes, as: UTF8.self) != nil, let count = Int32(exactly: bytes.count) else {
            throw XMLFailure(line: 1, column: 1, reason: "not UTF-8")
        }
        _ = initialized
        let tree = XMLTree()
        var handler = XMLTree.handler
        let context = xmlCreatePushParserCtxt(&handler, Unmanaged.passUnretained(tree).toOpaque(), nil, 0, nil)
        guard let context else { throw XMLFailure(line: 1, column: 1, reason: "out of memory") }
        defer { xmlFreeParserCtxt(context) }
        tree.parser = context
        xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue))
        bytes.withUnsafeBytes { bytes in
            _ = xmlParseChunk(context, bytes.bindMemory(to: CChar.self).baseAddress, count, 1)
        }
        if let failure = tree.failure { throw failure }
        guard context.pointee.wellFormed == 1, let root = tree.root else {
            let error = context.pointee.lastError
            throw XMLFailure(
                line: max(1, Int(error.line)), column: max(1, Int(error.int2)), reason: "libxml2 error \(error.code)")
        }
        return root
    }
}
