import Channel
import HTTPServer
import MessageModel
import Messages

/// “Where is my mail?”: for who registered, and got none or lost the link.
extension Visit {
    func findMail() async throws -> HTTPResponse { try await showFindMail() }

    /// Whatever is asked for, the same page comes: the address does not stand in it, and not in its own address either.
    func sendLink() async throws -> HTTPResponse {
        do {
            let wish = try SendLink(
                FormCodec.decode(form.message.filter { $0.name != "language" }, as: SendLink.recordType))
            _ = try await bus.call(RegistrationOperations.sendLink, wish, as: caller())
            return redirect(Address("/mail").setting("edition", wish.edition).setting("asked", "yes"))
        } catch let problem as Problem where problem.kind == .invalid || problem.kind == .tooMany {
            return try await showFindMail(after: problem)
        }
    }

    private func showFindMail(after refusal: Problem? = nil) async throws -> HTTPResponse {
        let editions = try await bus.call(EditionsOperations.listEditions, ListEditions(), as: caller()).edition
        // Nobody waits for mail about what is over.
        let choices = editions.filter { !$0.isOver(at: now) }.reversed()
            .map { Choice($0.code, $0.name.text(in: text.language)) }
        var state = state(refusal)
        if refusal == nil, let chosen = request.queryValue("edition") { state.values["edition"] = [chosen] }
        return show(
            FindMailPage(
                editions: choices, action: "/mail", key: key(refusal),
                isAsked: refusal == nil && request.queryValue("asked") != nil, state: state),
            refusal: refusal, brand: editions.first?.organizer ?? "Pavilion")
    }
}
