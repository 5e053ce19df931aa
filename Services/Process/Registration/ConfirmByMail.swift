import Channel
import MessageModel
import Messages

extension Registration {
    /// Registrations of the same company, under whichever of its merged records, or of the same address in the edition,
    /// by which this one repeats what there is: a company's count when their address was confirmed, for anybody can name
    /// any company; an address's count at once.
    func known(
        _ submission: RegisterExhibitor, of party: String, apartFrom registration: String, _ call: ServiceCall,
        in transaction: borrowing Decision
    ) throws -> [RegistrationRecord] {
        let company = try call.call(PartiesOperations.fetchGroup, FetchGroup(party: party), in: transaction)
        return try call.call(
            RegistrationsOperations.findRegistrations,
            FindRegistrations(edition: submission.edition, party: company.party, email: submission.contact.email),
            in: transaction
        ).registration.filter { $0.registration != registration }
    }

    /// Asks the contact to confirm its address, and says so when another registration has the address.
    /// - Parameter asked: from where, when this call only carries out what was asked before.
    @discardableResult
    func confirmByMail(
        _ record: RegistrationRecord, known: [RegistrationRecord], _ edition: Edition, asked: MailOrigin? = nil,
        _ call: ServiceCall, in transaction: borrowing Decision
    ) throws -> MailState {
        let isKnown = known.contains { $0.hasAddress(of: record) }
        return try queue(
            isKnown ? .alreadyRegistered : .verification, record, edition, asked: asked, call, in: transaction)
    }

    /// Tells whoever registered the company before, at the address that was confirmed.
    func tellContact(
        of known: [RegistrationRecord], about record: RegistrationRecord, _ edition: Edition, _ call: ServiceCall,
        in transaction: borrowing Decision
    ) throws {
        guard let other = known.first(where: { !$0.hasAddress(of: record) }) else { return }
        try queue(.registeredAgain, other, edition, call, in: transaction)
    }

    /// Asks for a mail; it may be suppressed when strangers have caused too many.
    /// - Parameters:
    ///   - others: further registrations of the address that the same mail brings the way to.
    ///   - isCut: there are more of them.
    ///   - asked: from where, when this call only carries out what was asked before.
    @discardableResult
    func queue(
        _ kind: Letters.Kind, _ record: RegistrationRecord, and others: [RegistrationRecord] = [],
        isCut: Bool = false, _ edition: Edition, asked: MailOrigin? = nil, _ call: ServiceCall,
        in transaction: borrowing Decision
    ) throws -> MailState {
        let origin = asked ?? call.origin.flatMap { MailOrigin($0) }
        let letter = letters.compose(
            kind, about: record, and: others, isCut: isCut, edition, links, from: origin)
        return try call.call(MailsOperations.queueMail, letter, in: transaction).state
    }
}

extension MailOrigin {
    /// Nil: it is known who asks.
    init?(_ subject: LimitSubject) {
        switch subject {
        case .principal, .network(""): return nil
        case .network(let network): self.init(network: network, venue: false)
        case .venue(let network): self.init(network: network, venue: true)
        }
    }
}

extension RegistrationRecord {
    fileprivate func hasAddress(of other: RegistrationRecord) -> Bool {
        emailKey(submission.contact.email) == emailKey(other.submission.contact.email)
    }
}
