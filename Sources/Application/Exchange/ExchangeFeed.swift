import Channel
import HTTPServer
import MessageModel
import Messages

/// `GET /exchange/{partner}/messages`: what a partner is told, a batch of messages in envelopes. The id of the last one is
/// where the next page begins; after an empty page it is asked for again.
struct ExchangeFeed: Sendable {
    let bus: Bus
    let publicAddress: @Sendable () -> String

    func answer(_ request: HTTPRequest, as caller: Caller) async throws -> HTTPResponse {
        let asked = try FollowFeed(FormCodec.decode(request.query, as: FollowFeed.recordType))
        let page = try await bus.call(ExchangeOperations.followFeed, asked, as: caller)
        let form = MessageWriter.Form(accepted: request.headers.first("Accept"))
        return HTTPResponse(
            status: 200, headers: SecurityHeaders.unstored + [("Content-Type", form.contentType)],
            body: try batch(page.item, form))
    }

    private func batch(_ entries: [FeedEntry], _ form: MessageWriter.Form) throws -> [UInt8] {
        let sender = sender
        var writer = MessageWriter(form)
        var bytes = writer.head
        for entry in entries {
            guard let type = Vocabulary.catalogue.message(entry.type) else { throw Problem(.internalError, "damaged") }
            let envelope = Envelope(id: entry.entry, type: entry.type, sender: sender, sent: entry.recorded)
            let event = try Record(stored: Array(entry.event.utf8), as: type, in: "the feed")
            SentMessages.note(event, entry.type, in: envelope.record)
            bytes += writer.message(event, entry.type, in: envelope.record)
        }
        return bytes + writer.tail
    }

    /// This installation: where the public reaches it, with no more signs than an envelope takes.
    private var sender: String {
        let address = publicAddress()
        let host = address.firstRange(of: "://").map { address[$0.upperBound...] } ?? address[...]
        return String(host.filter { $0.isASCII && ($0.isLetter || $0.isNumber || ".:-/_@".contains($0)) }.prefix(200))
    }
}

extension MessageWriter.Form {
    /// What `Accept` prefers; an array when it says nothing.
    fileprivate init(accepted header: String?) {
        let best = Preferences([header ?? ""]).best { name -> Self? in
            switch name {
            case "application/xml", "text/xml": .xml
            case "application/json": .json
            case "application/x-ndjson", "application/ndjson", "application/jsonl": .lines
            default: nil
            }
        }
        self = best ?? .json
    }

    fileprivate var contentType: String {
        switch self {
        case .xml: MediaType.xml.contentType
        case .json: MediaType.json.contentType
        case .lines: "application/x-ndjson"
        }
    }
}
