import MessageModel
import Messages
import Timekeeping

/// What partners send in these tests.
enum PartnerBatch {
    /// A message in its envelope.
    struct Sent {
        let id: String
        var sender = "erp"
        var sent = Instant(milliseconds: 1_772_353_800_000)
        let element: String
        let record: Record

        init(_ id: String, _ message: some Message) {
            (self.id, element, record) = (id, type(of: message).element, message.record)
        }

        var envelope: Envelope { Envelope(id: id, type: element, sender: sender, sent: sent) }
    }

    static func exhibitor(
        _ company: String, country: String? = "FR", id: String? = nil, category: String? = nil
    ) -> ImportExhibitor {
        ImportExhibitor(
            edition: "demo-next", companyName: company, country: country, category: category, externalId: id)
    }

    /// So many registrations, each of another company.
    static func registrations(_ count: Int, from first: Int = 1) -> [Sent] {
        (first..<first + count).map { number in
            Sent("r-\(number)", Submission.sample("Optics No. \(number)", email: "fairs@optics\(number).example"))
        }
    }

    /// So many imports, each of another company.
    static func imports(_ count: Int, from first: Int = 1) -> [Sent] {
        (first..<first + count).map { number in
            Sent("i-\(number)", exhibitor("Lumière \(number) SARL", id: "E-\(number)"))
        }
    }

    static func bytes(_ messages: [Sent], _ form: MessageWriter.Form = .xml) -> [UInt8] {
        var writer = MessageWriter(form)
        let head = writer.head
        return head + messages.flatMap { writer.message($0.record, $0.element, in: $0.envelope.record) } + writer.tail
    }
}

extension TestSite {
    /// Lets a partner in and gives its key.
    func addPartner(
        _ code: String, sends: [String] = ["registerExhibitor", "importExhibitor"]
    ) async throws -> String {
        let partner = AddPartner(code: code, name: "ERP <1>", sends: sends, sees: ["exhibitorRegistered"])
        let reply = try await ask(
            "POST", "/api/partners/add-partner", [("Content-Type", "application/json"), basic(Self.password)],
            body: JSONCodec.encode(partner.record))
        return try reply.message(PartnerKey.self).key
    }

    /// Sends a batch as a partner does.
    func upload(
        _ bytes: [UInt8], _ key: String, as code: String = "erp", type: String? = nil,
        _ headers: [(String, String)] = []
    ) async throws -> Reply {
        let type = type.map { [("Content-Type", $0)] } ?? []
        return try await ask("POST", "/exchange/\(code)/messages", [bearer(key)] + type + headers, body: bytes)
    }

    /// A partner's receipts, the newest first.
    func receipts(_ key: String, of code: String = "erp") async throws -> [Receipt] {
        try await get("/exchange/\(code)/receipts", [bearer(key)]).message(ReceiptList.self).item
    }
}

func bearer(_ key: String) -> (String, String) { ("Authorization", "Bearer \(key)") }

extension Receipt {
    /// Accepted, duplicate, refused, deferred.
    var totals: [Int64] { [accepted, duplicate, refused, deferred] }

    /// What was wrong with each message that was refused, as path and rule.
    var rules: [String] { item.flatMap { $0.error.map { "\($0.path) \($0.rule)" } } }
}
