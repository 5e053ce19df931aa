import Messages
import Timekeeping

extension Visit {
    /// What was submitted, with codes in the reader's words.
    func shown(_ view: RegistrationView, _ edition: Edition) async throws -> ShownRegistration {
        var shown = try await shown(view.registration, view.submission, view.state, view.received, edition)
        (shown.corrected, shown.correctedFields) = (view.corrected, view.correctedField)
        return shown
    }

    func shown(_ record: RegistrationRecord, _ edition: Edition) async throws -> ShownRegistration {
        var shown = try await shown(record.registration, record.submission, record.state, record.received, edition)
        (shown.corrected, shown.correctedFields) = (record.corrected, record.correctedField)
        return shown
    }

    private func shown(
        _ id: String, _ submission: RegisterExhibitor, _ state: RegistrationState, _ received: Instant,
        _ edition: Edition
    ) async throws -> ShownRegistration {
        let contact = submission.contact
        var shown = ShownRegistration(
            id: id, companyName: submission.companyName,
            country: try await names("country")[submission.country] ?? submission.country, contactName: contact.name,
            email: contact.email, status: state, received: received)
        shown.otherNames = submission.name.map(\.text)
        shown.jobTitle = contact.jobTitle ?? ""
        shown.phone = contact.phone ?? ""
        shown.address = submission.address ?? ""
        shown.website = submission.website ?? ""
        shown.taxId = submission.taxId ?? ""
        let categories = try await names("product-category")
        shown.categories = submission.productCategory.map { categories[$0] ?? $0 }
        shown.answers = submission.answer.compactMap { answer in
            guard let question = edition.question.first(where: { $0.code == answer.question }) else { return nil }
            return ShownRegistration.Answer(
                question: question.label.text(in: text.language),
                values: answer.value.map { value in
                    question.choice.first { $0.code == value }?.label.text(in: text.language) ?? value
                })
        }
        return shown
    }
}
