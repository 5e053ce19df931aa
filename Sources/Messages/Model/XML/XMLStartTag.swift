import CXML

/// A start tag as libxml2 lends it for the length of one callback.
struct XMLStartTag {
    let name: UnsafePointer<xmlChar>
    let namespace: UnsafePointer<xmlChar>?
    /// Whether that is the namespace of messages.
    let isOurs: Bool
    /// A prefix and a namespace each.
    let declarations: UnsafeBufferPointer<UnsafePointer<xmlChar>?>
    /// Five pointers an attribute: name, prefix, namespace, and where its value begins and ends.
    let given: UnsafeBufferPointer<UnsafePointer<xmlChar>?>
    /// Where it ends, counted from 1.
    let line: Int
    let column: Int

    /// The name, without copying it.
    var nameBytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name))) }
    var nameText: String { text(name) }
    var namespaceText: String { text(namespace) }

    var prefixes: [String: String] {
        var prefixes: [String: String] = [:]
        for index in stride(from: 0, to: declarations.count, by: 2) {
            prefixes[text(declarations[index])] = text(declarations[index + 1])
        }
        return prefixes
    }

    var attributes: [XMLElement.Attribute] {
        stride(from: 0, to: given.count, by: 5).map { index in
            let value = given[index + 3].flatMap { start in
                given[index + 4].map {
                    // An ampersand comes as a document would have it.
                    String(decoding: UnsafeBufferPointer(start: start, count: $0 - start), as: UTF8.self)
                        .replacing("&#38;", with: "&")
                }
            }
            return XMLElement.Attribute(
                namespace: text(given[index + 2]), name: text(given[index]), value: value ?? "")
        }
    }
}

private func text(_ pointer: UnsafePointer<xmlChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }
