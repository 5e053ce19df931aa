import Messages

extension SentMail {
    /// A mail as the holder may see it. Whether somebody else has registered with the address is the business of who reads
    /// the mail, not of who typed the address; the mail server's words are the organizer's.
    ///
    /// - Parameter isConfirmed: whether the holder has shown that the mailbox is its own. To a stranger a mail that a limit kept back
    ///   waits: limits tell what others have asked for.
    init(_ entry: MailEntry, isConfirmed: Bool) {
        let state = entry.state == .suppressed && !isConfirmed ? .queued : entry.state
        let confirmations = [Letters.Kind.alreadyRegistered, .verifications].map(\.rawValue)
        let isConfirmation = confirmations.contains(entry.purpose)
        self.init(
            purpose: isConfirmation ? Letters.Kind.verification.rawValue : entry.purpose,
            recipient: entry.recipient.maskedAddress, state: state, queued: entry.queued,
            finished: state == entry.state ? entry.finished : nil)
    }
}

extension String {
    /// An e-mail address with its first character and its domain.
    fileprivate var maskedAddress: String {
        guard let at = lastIndex(of: "@"), let first else { return "***" }
        return "\(first == "@" ? "" : String(first))***\(self[at...])"
    }
}
