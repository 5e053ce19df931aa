/// Bytes that are answered again and again, with their tag, which is made once.
package struct TaggedBytes: Sendable {
    package let bytes: [UInt8]
    let tag: EntityTag

    package init(_ bytes: [UInt8]) { (self.bytes, tag) = (bytes, EntityTag(of: bytes)) }
}
