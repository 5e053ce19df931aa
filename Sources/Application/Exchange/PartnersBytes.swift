import Channel
import MessageModel
import Messages

/// What a partner sends, as long as it is the partner that it was when it began: closed, with a new key or with other
/// messages that it may send it has to begin anew. Looked up with each piece, since an upload may be held open for long.
struct PartnersBytes<Bytes: AsyncIteratorProtocol>: AsyncIteratorProtocol where Bytes.Element == [UInt8] {
    var bytes: Bytes
    let partner: Partner
    let bus: Bus
    let context: TraceContext

    /// Throws `partnerChanged`.
    mutating func next() async throws -> [UInt8]? {
        guard let piece = try await bytes.next() else { return nil }
        let now = try await bus.call(
            PartnersOperations.getPartner, GetPartner(code: partner.code),
            as: Caller(.system("application"), context: context))
        guard now.version == partner.version else { throw Problem(.conflict, "partnerChanged") }
        return piece
    }
}
