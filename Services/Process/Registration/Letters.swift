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
        /// Brings all registrations that wait for the address to be confirmed, when somebody asked for them.
        case verifications
        /// Tells the contact of a known registration that somebody registered its company again.
        case registeredAgain
        /// Brings the contact back to its registrations, when somebody asked for that.
        case link
        /// Tell the contact what the organizer decided.
        case accepted, declined

        /// From which share of the mails it is taken that somebody who is not the recipient can cause, as often as he likes.
        var allowance: MailAllowance? {
            switch self {
            case .verification, .alreadyRegistered, .verifications: .confirmation
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

    /// A mail about a registration, in the language in which it was made. What was typed stands in it only when the address
    /// was confirmed: else anybody could have this installation bring his words, as a company's name, to whom he likes.
    /// - Parameters:
    ///   - others: further registrations of the same address that it brings the way to.
    ///   - isCut: there are more than it brings.
    ///   - origin: from where a stranger asks for it.
    func compose(
        _ kind: Kind, about record: RegistrationRecord, and others: [RegistrationRecord] = [], isCut: Bool = false,
        _ edition: Edition, _ links: RegistrationLinks, from origin: MailOrigin?
    ) -> QueueMail {
        let contact = record.submission.contact
        let language = record.submission.language.flatMap { Language(tag: $0) } ?? .en
        var parameters = [
            "edition": edition.name.text(in: language), "organizer": edition.organizer,
            "confirm": links.verification(record), "manage": links.access(record), "reason": record.reason ?? "",
            "confirmations": ([record] + others).map(links.verification).joined(separator: "\n\n"),
        ]
        let isConfirmed = ([record] + others).allSatisfy { $0.verified != nil }
        if isConfirmed {
            parameters["contact"] = contact.name
            parameters["company"] = record.submission.companyName
            parameters["links"] = ([record] + others).map { "\($0.submission.companyName)\n\(links.access($0))" }
                .joined(separator: "\n\n")
        }
        return QueueMail(
            recipient: contact.email, recipientName: isConfirmed ? contact.name : nil, language: language.tag,
            purpose: kind.rawValue, about: record.registration, alsoAbout: others.map(\.registration),
            contact: record.contact, allowance: kind.allowance, origin: kind.allowance == nil ? nil : origin,
            subject: strings.text("letter.\(kind.rawValue).subject", parameters, in: language),
            text: paragraphs(kind, isCut, parameters, language))
    }

    private func paragraphs(
        _ kind: Kind, _ isCut: Bool, _ parameters: [String: String], _ language: Language
    ) -> String {
        var keys = (1...9).map { "letter.\(kind.rawValue).\($0)" }.prefix { strings.contains($0, in: language) }
        if isCut { keys.insert("letter.cut", at: keys.endIndex - 1) }
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
