import MessageModel
import Messages
import Timekeeping

/// What the edition asks of a submission: its window, terms, purposes and questions. Pure, so that both halves of the
/// process use it.
enum SubmissionRules {
    /// Throws one problem with every field that breaks a rule.
    ///
    /// - Parameter standing: what was submitted before: a consent that was given stays, also when its text has changed since,
    ///   and so does an answer that is not offered any more.
    static func check(
        _ submission: RegisterExhibitor, _ edition: Edition, standing: RegisterExhibitor? = nil, now: Instant
    ) throws(Problem) {
        let errors = errors(submission, edition, standing: standing, now: now)
        guard errors.isEmpty else { throw Problem.invalid(RegisterExhibitor.recordType.arrange(errors)) }
    }

    /// Every field that breaks a rule.
    static func errors(
        _ submission: RegisterExhibitor, _ edition: Edition, standing: RegisterExhibitor? = nil, now: Instant
    ) -> [FieldError] {
        var errors: [FieldError] = []
        if let closed = window(edition, now) { errors.append(closed) }
        if !submission.consent { errors.append(FieldError("consent", "consentRequired")) }
        errors += consents(submission.consentTo, edition.purpose, standing?.consentTo ?? [])
        return errors + AnswerRules.errors(submission.answer, edition.question, standing: standing?.answer ?? [])
    }

    /// The codes of a submission.
    static func codes(_ submission: RegisterExhibitor) -> NamedCodes {
        var codes = NamedCodes()
        codes.add(submission.country, of: "country", at: "country")
        for (index, name) in submission.name.enumerated() {
            codes.add(language: name.language, at: "name[\(index)].language")
        }
        for (index, code) in submission.productCategory.enumerated() {
            codes.add(code, of: "product-category", at: "productCategory[\(index)]")
        }
        return codes
    }

    private static func window(_ edition: Edition, _ now: Instant) -> FieldError? {
        switch edition.window(at: now) {
        case .open: nil
        case .opens: FieldError("edition", "registrationNotOpen")
        case .closed: FieldError("edition", "registrationClosed")
        }
    }

    private static func consents(
        _ given: [ConsentTo], _ purposes: [Purpose], _ standing: [ConsentTo]
    ) -> [FieldError] {
        given.enumerated().compactMap { index, consent in
            if standing.contains(consent) { return nil }
            guard let purpose = purposes.first(where: { $0.code == consent.purpose && $0.channel == consent.channel })
            else { return FieldError("consentTo[\(index)].purpose", "unknownCode") }
            return purpose.textVersion == consent.textVersion
                ? nil : FieldError("consentTo[\(index)].textVersion", "staleText")
        }
    }
}
