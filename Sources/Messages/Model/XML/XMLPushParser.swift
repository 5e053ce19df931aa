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
/// The push parser rather than `xmlTextReader`, whose position runs ahead of the node by up to 512 bytes. It lives on one
/// thread at a time.
final class XMLPushParser {
    static let greatestDepth = 64
    private static let initialized: Void = xmlInitParser()

    /// Where reading stopped, and why.
    private(set) var failure: XMLFailure?
    /// Whoever is told owns the parser.
    private unowned let events: any XMLEvents
    private var context: xmlParserCtxtPtr?
    private var encoding = UTF8Pieces()
    private var depth = 0

    init(_ events: any XMLEvents) {
        self.events = events
        _ = Self.initialized
        var handler = Self.handler
        context = xmlCreatePushParserCtxt(&handler, Unmanaged.passUnretained(self).toOpaque(), nil, 0, nil)
        xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue))
    }

    deinit { xmlFreeParserCtxt(context) }

    /// Reads on. After a failure nothing more is read.
    func feed(_ bytes: UnsafeBufferPointer<UInt8>) {
        encoding.forEachWhole(bytes) { push($0, isLast: false) }
        if encoding.isBroken { stop("not UTF-8") }
    }

    /// There is no more.
    func finish() {
        push(UnsafeBufferPointer(start: nil, count: 0), isLast: true)
        if encoding.isCut { stop("not UTF-8") }
    }

    private func push(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) {
        guard failure == nil else { return }
        guard let context, let count = Int32(exactly: bytes.count) else { return stop("out of memory") }
        bytes.withMemoryRebound(to: CChar.self) { _ = xmlParseChunk(context, $0.baseAddress, count, isLast ? 1 : 0) }
        guard failure == nil, context.pointee.wellFormed != 1 else { return }
        let error = context.pointee.lastError
        failure = XMLFailure(
            line: max(1, Int(error.line)), column: max(1, Int(error.int2)), reason: "libxml2 error \(error.code)")
    }

    fileprivate func stop(_ reason: String) {
        guard failure == nil else { return }
        let input = context?.pointee.input?.pointee
        failure = XMLFailure(line: Int(input?.line ?? 1), column: Int(input?.col ?? 1), reason: reason)
        xmlStopParser(context)
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
        depth += 1
        let tag = XMLStartTag(
            name: name, namespace: namespace, declarations: declarations, given: given,
            line: Int(input.pointee.line), column: Int(input.pointee.col))
        if let reason = events.start(tag, at: offset) { stop(reason) }
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
        handler.cdataBlock = characterData
        handler.serror = structuredError
        return handler
    }
}

private func parser(_ context: UnsafeMutableRawPointer?) -> XMLPushParser? {
    context.map { Unmanaged<XMLPushParser>.fromOpaque($0).takeUnretainedValue() }
}

private func documentType(
    _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?, _ external: UnsafePointer<xmlChar>?,
    _ system: UnsafePointer<xmlChar>?
) {
    parser(context)?.stop("a document type")
}

private func startElement(
    _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?,
    _ namespace: UnsafePointer<xmlChar>?, _ namespaceCount: Int32,
    _ namespaces: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ attributeCount: Int32, _ defaulted: Int32,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
) {
    guard let name else { return }
    parser(context)?.start(
        name, in: namespace, UnsafeBufferPointer(start: namespaces, count: Int(namespaceCount) * 2),
        UnsafeBufferPointer(start: attributes, count: Int(attributeCount) * 5))
}

private func endElement(
    _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?,
    _ namespace: UnsafePointer<xmlChar>?
) {
    parser(context)?.end()
}

private func characterData(_ context: UnsafeMutableRawPointer?, _ start: UnsafePointer<xmlChar>?, _ count: Int32) {
    parser(context)?.characters(UnsafeBufferPointer(start: start, count: Int(count)))
}

/// Keeps libxml2 from writing to stderr; the parser's last error is read after each piece.
private func structuredError(_ context: UnsafeMutableRawPointer?, _ error: xmlErrorPtr?) {}
