import Messages

/// A registration as a row of a spreadsheet.
enum RegistrationRow {
    /// The messages' field names, so that a file can come back.
    static let headings = [
        "registration", "edition", "state", "received", "companyName", "country", "name", "contact.name",
        "contact.jobTitle", "contact.email", "contact.phone", "address", "website", "taxId", "productCategory",
        "answer",
    ]

    @Sendable static func cells(_ record: RegistrationRecord) -> [String] {
        let (submission, contact) = (record.submission, record.submission.contact)
        return [
            record.registration, submission.edition, record.state.rawValue, "\(record.received)",
            submission.companyName,
            submission.country, submission.name.map { "\($0.language): \($0.text)" }.joined(separator: "; "),
            contact.name,
            contact.jobTitle ?? "", contact.email, contact.phone ?? "", submission.address ?? "",
            submission.website ?? "",
            submission.taxId ?? "", submission.productCategory.joined(separator: "; "),
            submission.answer.map { "\($0.question): \($0.value.joined(separator: ", "))" }.joined(separator: "; "),
        ]
    }
}
