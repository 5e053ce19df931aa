import CXML

/// Goes through an XML document, node by node, in constant memory. Document types are refused: they are what entities that
/// grow and files from elsewhere come by.
final class XMLCursor {
    enum Node: Hashable {
        /// The element's local name. An empty one ends without a node of its own.
        case start(String, isEmpty: Bool)
        case end(String)
        /// Text or part of it, character data included.
        case text(String)
    }

    private let reader: xmlTextReaderPtr
    private let name: String
    /// What the reader reads from, alive as long as it.
    private let entry: ZIPEntry?

    /// - Parameter encoding: nil: what the document declares, else UTF-8.
    init(file path: String, encoding: TextEncoding? = nil) throws(TableFailure) {
        guard let reader = xmlReaderForFile(path, encoding?.rawValue, options) else {
            throw TableFailure(.unreadable, "\(path) cannot be opened")
        }
        (self.reader, name, entry) = (reader, path, nil)
        xmlTextReaderSetStructuredErrorHandler(reader, ignoreError, nil)
    }

    init(_ entry: ZIPEntry, named name: String) throws(TableFailure) {
        let source = Unmanaged.passUnretained(entry).toOpaque()
        guard let reader = xmlReaderForIO(readEntry, closeEntry, source, nil, nil, options) else {
            throw TableFailure(.unreadable, "\(name) cannot be opened")
        }
        (self.reader, self.name, self.entry) = (reader, name, entry)
        xmlTextReaderSetStructuredErrorHandler(reader, ignoreError, nil)
    }

    deinit { xmlFreeTextReader(reader) }

    /// The line of the node, counted from 1.
    var line: Int {
        let line = xmlTextReaderCurrentNode(reader).map { Int(xmlGetLineNo($0)) } ?? 0
        // Nodes count no further than this; the parser, which is a little ahead of them, does.
        return (1..<65_535).contains(line) ? line : max(1, Int(xmlTextReaderGetParserLineNumber(reader)))
    }

    /// How deep the node stands; the root has 0.
    var depth: Int { Int(xmlTextReaderDepth(reader)) }

    /// Nil at the end.
    func next() throws(TableFailure) -> Node? {
        while true {
            switch xmlTextReaderRead(reader) {
            case 0: return nil
            case 1: break
            default: throw failure()
            }
            switch UInt32(xmlTextReaderNodeType(reader)) {
            case XML_READER_TYPE_ELEMENT.rawValue:
                return .start(
                    text(xmlTextReaderConstLocalName(reader)), isEmpty: xmlTextReaderIsEmptyElement(reader) == 1)
            case XML_READER_TYPE_END_ELEMENT.rawValue: return .end(text(xmlTextReaderConstLocalName(reader)))
            case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue,
                XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue:
                return .text(text(xmlTextReaderConstValue(reader)))
            case XML_READER_TYPE_DOCUMENT_TYPE.rawValue, XML_READER_TYPE_ENTITY_REFERENCE.rawValue:
                throw TableFailure(.unsupported, line: line, "\(name) declares a document type or entities")
            default: continue
            }
        }
    }

    /// Of the element that began; nil: it has none of this name.
    func attribute(_ name: String, in namespaces: [String] = []) -> String? {
        let isThere =
            namespaces.isEmpty
            ? xmlTextReaderMoveToAttribute(reader, name) == 1
            : namespaces.contains { xmlTextReaderMoveToAttributeNs(reader, name, $0) == 1 }
        guard isThere else { return nil }
        defer { xmlTextReaderMoveToElement(reader) }
        return text(xmlTextReaderConstValue(reader))
    }

    private func text(_ bytes: UnsafePointer<xmlChar>?) -> String { bytes.map { String(cString: $0) } ?? "" }

    private func failure() -> TableFailure {
        let words = xmlGetLastError().flatMap { $0.pointee.message }.map { String(cString: $0) } ?? "it cannot be read"
        return TableFailure(.malformed, line: line, "\(name): \(words.oneLine)")
    }
}

/// No network, and none of what documents may ask for.
private let options = Int32(XML_PARSE_NONET.rawValue)

private func readEntry(_ entry: UnsafeMutableRawPointer?, _ buffer: UnsafeMutablePointer<CChar>?, _ size: Int32)
    -> Int32
{
    guard let entry, let buffer else { return -1 }
    return Int32(Unmanaged<ZIPEntry>.fromOpaque(entry).takeUnretainedValue().read(into: buffer, Int(size)))
}

private func closeEntry(_ entry: UnsafeMutableRawPointer?) -> Int32 { 0 }

/// Without it, libxml2 writes to standard error.
private func ignoreError(_ context: UnsafeMutableRawPointer?, _ error: xmlErrorPtr?) {}
