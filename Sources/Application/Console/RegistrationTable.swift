import DelimitedText
import Messages

/// Registrations as rows of a spreadsheet. The headings are the messages' field names, so that a file can come back.
struct RegistrationTable: Sendable {
    private var writer = CSVWriter()

    init() {
        writer.row([
            "registration", "edition", "state", "received", "companyName", "country", "name", "contact.name",
            "contact.jobTitle", "contact.email", "contact.phone", "address", "website", "taxId", "productCategory",
            "answer",
        ])
    }

    mutating func add(_ record: RegistrationRecord) {
        let (submission, contact) = (record.submission, record.submission.contact)
        writer.row([
            record.registration, submission.edition, record.state.rawValue, "\(record.received)",
            submission.companyName,
            submission.country, submission.name.map { "\($0.language): \($0.text)" }.joined(separator: "; "),
            contact.name,
            contact.jobTitle ?? "", contact.email, contact.phone ?? "", submission.address ?? "",
            submission.website ?? "",
            submission.taxId ?? "", submission.productCategory.joined(separator: "; "),
            submission.answer.map { "\($0.question): \($0.value.joined(separator: ", "))" }.joined(separator: "; "),
        ])
    }

    var bytes: [UInt8] { writer.bytes }
}
