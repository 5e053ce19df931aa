import CXML

/// libxml2's own validator over the same schemas: what the schema model is compared with.
///
/// `@unchecked Sendable`: the compiled schema is only read, which libxml2 allows from many threads at once.
package final class Oracle: @unchecked Sendable {
    private let schema: xmlSchemaPtr

    /// - Parameter schema: one XSD file. Nil: libxml2 refuses it.
    package init?(schema: [UInt8]) {
        // The parser keeps the address of what it is given, so the text must stay until it is read.
        let compiled = schema.withUnsafeBytes { text in
            let parser = xmlSchemaNewMemParserCtxt(text.bindMemory(to: CChar.self).baseAddress, Int32(text.count))
            defer { xmlSchemaFreeParserCtxt(parser) }
            return xmlSchemaParse(parser)
        }
        guard let compiled else { return nil }
        self.schema = compiled
    }

    deinit { xmlSchemaFree(schema) }

    package func accepts(_ document: [UInt8]) -> Bool {
        let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
        let tree = document.withUnsafeBytes { text in
            xmlReadMemory(text.bindMemory(to: CChar.self).baseAddress, Int32(text.count), nil, nil, options)
        }
        guard let tree else { return false }
        defer { xmlFreeDoc(tree) }
        let validator = xmlSchemaNewValidCtxt(schema)
        defer { xmlSchemaFreeValidCtxt(validator) }
        xmlSchemaSetValidErrors(validator, nil, nil, nil)
        xmlSchemaSetValidStructuredErrors(validator, ignore, nil)
        return xmlSchemaValidateDoc(validator, tree) == 0
    }
}

/// Keeps the validator from writing to stderr.
private func ignore(_ context: UnsafeMutableRawPointer?, _ error: xmlErrorPtr?) {}
