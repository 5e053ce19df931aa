extension MessageReader {
    /// Reads the only message of a text: `element` of the catalogue, bare or in an envelope.
    /// - Throws: `malformedXML`, `malformedJSON`, `invalid` or `tooLarge`.
    package static func one(
        _ bytes: [UInt8], _ spelling: StreamSpelling, _ element: String, of catalogue: Catalogue
    ) throws(Problem) -> (envelope: Record?, body: Record) {
        let wanted = WantedMessages(catalogue, only: element)
        guard spelling == .json else {
            let message = try XMLMessageReader.one(bytes, wanted)
            return (message.envelope, try message.body.get())
        }
        let type: RecordType
        do throws(Refusal) {
            type = try wanted.type(of: element)
        } catch {
            throw .invalid("", error.rule, error.parameters)
        }
        // Most messages come bare, so that is tried first. None has a field `body`: one with it is in an envelope.
        do throws(Problem) {
            return (nil, try JSONCodec.decode(bytes, as: type))
        } catch {
            guard error.errors.contains(where: { $0.path == "body" && $0.rule == "unknown" }) else { throw error }
            // Behind white space, as in a stream: that is where the message is said to be.
            let space = bytes.prefix { " \t\r\n".utf8.contains($0) }
            let breaks = space.count { $0 == UInt8(ascii: "\n") }
            let last = space.lastIndex(of: UInt8(ascii: "\n")) ?? -1
            let message = try JSONMessageDecoder.decode(
                Array(bytes.dropFirst(space.count)), at: (1 + breaks, space.count - last), wanted)
            return (message.envelope, try message.body.get())
        }
    }
}
