import CXML

/// Who is told what the parser reads. Tags and texts are lent for the call.
protocol XMLEvents: AnyObject {
    /// - Returns: why nothing more is to be read; nil: go on. Likewise for characters.
    func start(_ tag: XMLStartTag, at offset: Int) -> String?
    func end(at offset: Int)
    /// Character data, in one or several pieces.
    func characters(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> String?
}

/// libxml2's push parser: bytes in pieces, UTF-8 only, no DTD, no entity but the five, no network, depth ≤ 64.
///
/// libxml2 compares the attributes of a tag with one another, and each prefix with all namespaces in scope: both are bounded.
///
/// The push parser rather than `xmlTextReader`, whose position runs ahead of the node by up to 512 bytes. It lives on one
/// thread at a time, and its callbacks do not call it back, so that what they touch most need not be guarded against that.
final class XMLPushParser {
    static let greatestDepth = 64
    private static let pieceSize = 1 << 14
    /// The greatest size of a tag or comment, in bytes and but for a piece: libxml2 keeps them until they are whole.
    private static let greatestTag = 1 << 16
    /// The most attributes in a tag, and namespaces in scope.
    private static let mostNames = 256
    private static let initialized: Void = xmlInitParser()

    /// Where reading stopped, and why.
    @exclusivity(unchecked) private(set) var failure: XMLFailure?
    /// Whoever is told owns the parser, so it is there as long as the parser is.
    private unowned(unsafe) let events: any XMLEvents
    private let context: xmlParserCtxtPtr?
    /// Where libxml2 keeps the name of our namespace, so that it is compared once.
    @exclusivity(unchecked) private var ours: UnsafePointer<xmlChar>?
    private var encoding = UTF8Pieces()
    @exclusivity(unchecked) private var columns = XMLColumns()
    @exclusivity(unchecked) private var depth = 0
    @exclusivity(unchecked) private var isOver = false

    init(_ events: any XMLEvents) {
        self.events = events
        _ = Self.initialized
        var handler = Self.handler
        context = xmlCreatePushParserCtxt(&handler, nil, nil, 0, nil)
        context?.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
        xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue))
    }

    deinit { xmlFreeParserCtxt(context) }

    /// Reads on. After a failure nothing more is read.
    func feed(_ bytes: UnsafeBufferPointer<UInt8>) {
        for start in stride(from: 0, to: bytes.count, by: Self.pieceSize) {
            let piece = bytes[start..<min(start + Self.pieceSize, bytes.count)]
            encoding.forEachWhole(UnsafeBufferPointer(rebasing: piece)) { push($0, isLast: false) }
        }
        if encoding.isBroken { stop("not UTF-8") }
    }

    /// There is no more.
    func finish() {
        isOver = true
        push(UnsafeBufferPointer(start: nil, count: 0), isLast: true)
        if encoding.isCut { stop("not UTF-8") }
    }

    private func push(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) {
        guard failure == nil else { return }
        guard let context, let count = Int32(exactly: bytes.count) else { return stop("out of memory") }
        bytes.withMemoryRebound(to: CChar.self) { _ = xmlParseChunk(context, $0.baseAddress, count, isLast ? 1 : 0) }
        if context.pointee.wellFormed != 1 { take(context.pointee.lastError) }
        if let input = context.pointee.input?.pointee, input.end - input.cur > Self.greatestTag {
            stop("a tag or comment of more than \(Self.greatestTag) bytes")
        }
    }

    /// The first error counts. After one with a prefix libxml2 itself reads on, but nobody is told.
    fileprivate func take(_ error: xmlError) {
        var (line, column) = (max(1, Int(error.line)), max(1, Int(error.int2)))
        if isOver, error.code == Int32(XML_ERR_DOCUMENT_END.rawValue), let input = context?.pointee.input?.pointee {
            // How far libxml2 has read what is not whole goes by the pieces in which it came: the document's end does not.
            (line, column) = columns.end(input)
        }
        fail(at: line, column, "libxml2 error \(error.code)")
    }

    fileprivate func stop(_ reason: String) {
        guard failure == nil else { return }
        let input = context?.pointee.input?.pointee
        fail(at: Int(input?.line ?? 1), Int(input?.col ?? 1), reason)
        xmlStopParser(context)
    }

    private func fail(at line: Int, _ column: Int, _ reason: String) {
        guard failure == nil else { return }
        failure = XMLFailure(line: line, column: columns.characters(upTo: column, onLine: line), reason: reason)
    }

    /// How many bytes have been read.
    private var offset: Int {
        guard let input = context?.pointee.input?.pointee, let base = input.base, let current = input.cur else {
            return 0
        }
        return Int(input.consumed) + (current - base)
    }

    fileprivate func start(
        _ name: UnsafePointer<xmlChar>, in namespace: UnsafePointer<xmlChar>?,
        _ declarations: UnsafeBufferPointer<UnsafePointer<xmlChar>?>,
        _ given: UnsafeBufferPointer<UnsafePointer<xmlChar>?>
    ) {
        guard failure == nil, let context, let input = context.pointee.input else { return }
        guard depth < Self.greatestDepth else { return stop("deeper than \(Self.greatestDepth)") }
        // libxml2 found another encoding than UTF-8 by the first bytes.
        guard input.pointee.buf?.pointee.encoder == nil else { return stop("not UTF-8") }
        guard given.count <= 5 * Self.mostNames, context.pointee.nsNr <= 2 * Self.mostNames else {
            return stop("more than \(Self.mostNames) attributes or namespaces")
        }
        depth += 1
        let line = Int(input.pointee.line)
        let tag = XMLStartTag(
            name: name, namespace: namespace, isOurs: isOurs(namespace), declarations: declarations, given: given,
            line: line, column: columns.characters(upTo: Int(input.pointee.col), onLine: line))
        if let reason = events.start(tag, at: offset) { stop(reason) }
    }

    private func isOurs(_ namespace: UnsafePointer<xmlChar>?) -> Bool {
        guard let namespace, namespace != ours else { return namespace != nil }
        guard xmlStrEqual(namespace, Catalogue.namespace) == 1 else { return false }
        ours = namespace
        return true
    }

    fileprivate func end() {
        guard failure == nil else { return }
        depth -= 1
        events.end(at: offset)
    }

    fileprivate func characters(_ text: UnsafeBufferPointer<UInt8>) {
        guard failure == nil, let reason = events.characters(text, at: offset) else { return }
        stop(reason)
    }

    fileprivate func section(_ text: UnsafeBufferPointer<UInt8>) {
        if let input = context?.pointee.input?.pointee { columns.pass(text, fromLine: Int(input.line)) }
        characters(text)
    }
}

extension XMLPushParser {
    /// The callbacks, with every one that could load or expand something left out.
    fileprivate static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.internalSubset = documentType
        handler.startElementNs = startElement
        handler.endElementNs = endElement
        handler.characters = characterData
        // The same, so that libxml2 does not look first whether a text is white space.
        handler.ignorableWhitespace = characterData
        handler.cdataBlock = sectionData
        handler.serror = structuredError
        return handler
    }
}

/// The parser is there as long as libxml2 calls back, so that it need not be retained each time.
private func parser(_ context: UnsafeMutableRawPointer?, _ body: (XMLPushParser) -> Void) {
    guard let context else { return }
    Unmanaged<XMLPushParser>.fromOpaque(context)._withUnsafeGuaranteedRef(body)
}

private func documentType(
    _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?, _ external: UnsafePointer<xmlChar>?,
    _ system: UnsafePointer<xmlChar>?
) {
    parser(context) { $0.stop("a document type") }
}

private func startElement(
    _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?,
    _ namespace: UnsafePointer<xmlChar>?, _ namespaceCount: Int32,
    _ namespaces: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ attributeCount: Int32, _ defaulted: Int32,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
) {
    guard let name else { return }
    parser(context) {
        $0.start(
            name, in: namespace, UnsafeBufferPointer(start: namespaces, count: Int(namespaceCount) * 2),
            UnsafeBufferPointer(start: attributes, count: Int(attributeCount) * 5))
    }
}

private func endElement(
    _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?,
    _ namespace: UnsafePointer<xmlChar>?
) {
    parser(context) { $0.end() }
}

private func characterData(_ context: UnsafeMutableRawPointer?, _ start: UnsafePointer<xmlChar>?, _ count: Int32) {
    parser(context) { $0.characters(UnsafeBufferPointer(start: start, count: Int(count))) }
}

private func sectionData(_ context: UnsafeMutableRawPointer?, _ start: UnsafePointer<xmlChar>?, _ count: Int32) {
    parser(context) { $0.section(UnsafeBufferPointer(start: start, count: Int(count))) }
}

/// Also keeps libxml2 from writing to stderr.
private func structuredError(_ context: UnsafeMutableRawPointer?, _ error: xmlErrorPtr?) {
    guard let error, error.pointee.level != XML_ERR_WARNING else { return }
    parser(context) { $0.take(error.pointee) }
}
