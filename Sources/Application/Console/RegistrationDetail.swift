import Channel
import HTTPServer
import MessageModel
import Messages

/// One registration as the organizer sees it, and the decision on it.
extension Visit {
    func registrationDetail(_ id: String) async throws -> HTTPResponse { try await detail(id, staff()) }

    func decision(_ id: String) async throws -> HTTPResponse {
        let staff = try staff()
        do {
            guard let decision = form["decision"].flatMap({ OrganizerDecision(rawValue: $0) }) else {
                throw Problem.invalid("decision", "required")
            }
            _ = try await bus.call(
                RegistrationOperations.decideRegistration,
                DecideRegistration(
                    registration: id, version: form["version"].flatMap { Int64($0) } ?? 0, decision: decision,
                    reason: form["reason"].map { $0.replacing("\r\n", with: "\n") }), as: staff)
            return redirect(Address("/console/registrations/\(id)"))
        } catch let problem as Problem where problem.kind == .invalid || problem.kind == .conflict {
            return try await detail(id, staff, after: problem)
        }
    }

    private func detail(_ id: String, _ staff: Caller, after refusal: Problem? = nil) async throws -> HTTPResponse {
        let record = try await bus.call(
            RegistrationsOperations.fetchRegistration, FetchRegistration(registration: id), as: staff)
        let edition = try await find(record.submission.edition)
        var page = RegistrationDetailPage(
            record: try await shown(record, edition), edition: EditionSummary(edition, text, now: now),
            list: Address("/console/registrations").setting("edition", edition.code),
            decideAction: "/console/registrations/\(id)/decision", key: key(refusal), version: "\(record.version)",
            state: state(refusal))
        page.reason = record.reason ?? ""
        page.mails = try await bus.call(MailsOperations.listMails, ListMails(about: id), as: staff).item
        return show(page, refusal: refusal, brand: edition.organizer)
    }
}
