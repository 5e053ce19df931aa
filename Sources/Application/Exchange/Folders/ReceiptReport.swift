import MessageModel
import Messages

/// A receipt with all its messages as one document, written page by page.
struct ReceiptReport {
    private let spelling: StreamSpelling
    /// The receipt's own fields.
    private var head: [UInt8]
    private var items: MessageWriter

    init(_ receipt: Receipt, _ spelling: StreamSpelling) {
        self.spelling = spelling
        switch spelling {
        case .xml:
            items = MessageWriter(.xml)
            head = Array(XMLCodec.encode(receipt.record, element: Receipt.element).dropLast(Self.end.count)) + [0x0A]
        case .json:
            items = MessageWriter(.json)
            head = Array(JSONCodec.encode(receipt.record).dropLast()) + Array(",\"item\":".utf8) + items.head
        }
    }

    /// The bytes of the next messages; before the first ones stands what the receipt tells as a whole.
    mutating func page(_ page: [ReceiptItem], isLast: Bool) -> [UInt8] {
        var bytes = head
        head = []
        for item in page { bytes += items.message(item.record, "item", in: nil) }
        guard isLast else { return bytes }
        return switch spelling {
        case .xml: bytes + Self.end + [0x0A]
        case .json: bytes + items.tail.dropLast() + Array("}\n".utf8)
        }
    }

    private static let end = Array("</\(Receipt.element)>".utf8)
}
