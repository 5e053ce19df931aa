import Localization
import Messages
import Resources

/// The words of the mails about a registration. A letter is a subject and paragraphs: the strings `letter.KIND.subject`,
/// `letter.KIND.1`, `letter.KIND.2` and so on.
struct Letters: Sendable {
    enum Kind: String, CaseIterable {
        /// Asks the contact to confirm its address.
        case verification
        /// The same address registered before: tells so, and still lets it confirm.
        case alreadyRegistered
        /// Tells the contact of a known registration that somebody registered its company again.
        case registeredAgain
        /// Brings the contact back to its registration, when somebody asked for that.
        case link
        /// Tell the contact what the organizer decided.
        case accepted, declined

        /// From which share of the mails it is taken that somebody who is not the recipient can cause, as often as he likes.
        var allowance: MailAllowance? {
            switch self {
            case .verification, .alreadyRegistered: .confirmation
            case .link: .access
            case .registeredAgain: .notice
            case .accepted, .declined: nil
            }
        }
    }

    private let strings: Strings

    init() throws {
        let files = Resource.all { $0.hasPrefix("Services/Process/Registration/Strings/") }
        strings = try Strings(files.map { Strings.Table(path: $0.path, bytes: $0.bytes) })
    }

    /// A mail about a registration, in the language in which it was made.
    /// - Parameter origin: from where a stranger asks for it.
    func compose(
        _ kind: Kind, about record: RegistrationRecord, _ edition: Edition, _ links: RegistrationLinks,
        from origin: MailOrigin?
    ) -> QueueMail {
        let contact = record.submission.contact
        let language = record.submission.language.flatMap { Language(tag: $0) } ?? .en
        let parameters = [
            "contact": contact.name, "company": record.submission.companyName,
            "edition": edition.name.text(in: language), "organizer": edition.organizer,
            "confirm": links.verification(record), "manage": links.access(record), "reason": record.reason ?? "",
        ]
        return QueueMail(
            recipient: contact.email, recipientName: contact.name, language: language.tag, purpose: kind.rawValue,
            about: record.registration, contact: record.contact, allowance: kind.allowance,
            origin: kind.allowance == nil ? nil : origin,
            subject: strings.text("letter.\(kind.rawValue).subject", parameters, in: language),
            text: paragraphs(kind, parameters, language))
    }

    private func paragraphs(_ kind: Kind, _ parameters: [String: String], _ language: Language) -> String {
        let keys = (1...9).map { "letter.\(kind.rawValue).\($0)" }.prefix { strings.contains($0, in: language) }
        return keys.map { strings.text($0, parameters, in: language) }.joined(separator: "\n\n") + "\n"
    }
}

extension [Name] {
    /// The name in this language, else in English, else the first.
    fileprivate func text(in language: Language) -> String {
        let best = first { $0.language == language.tag } ?? first { $0.language == Language.en.tag } ?? first
        return best?.text ?? ""
    }
}
