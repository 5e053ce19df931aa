import Messages

extension SentMail {
    /// A mail as the holder may see it. Whether somebody else has registered with the address is the business of who reads
    /// the mail, not of who typed the address; the mail server's words are the organizer's.
    init(_ entry: MailEntry) {
        let isConfirmation = entry.purpose == Letters.Kind.alreadyRegistered.rawValue
        self.init(
            purpose: isConfirmation ? Letters.Kind.verification.rawValue : entry.purpose,
            recipient: entry.recipient.maskedAddress, state: entry.state, queued: entry.queued,
            finished: entry.finished)
    }
}

extension String {
    /// An e-mail address with its first character and its domain.
    fileprivate var maskedAddress: String {
        guard let at = lastIndex(of: "@"), let first else { return "***" }
        return "\(first == "@" ? "" : String(first))***\(self[at...])"
    }
}
