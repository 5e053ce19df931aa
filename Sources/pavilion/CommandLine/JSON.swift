import FoundationEssentials
import MessageModel
import Messages

/// Results for programs, on one line.
enum JSON {
    static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// A message as the gateway spells it.
    static func text(of message: some Message) -> String {
        String(decoding: JSONCodec.encode(message.record), as: UTF8.self)
    }
}
