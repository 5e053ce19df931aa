import Channel
import Cryptography
import MessageModel
import Messages

/// A form that is shown again: what was typed, and what is wrong with it in the reader's language.
extension Visit {
    /// The form as it was sent; an empty one when nothing was refused.
    /// - Parameter questions: the edition's questions, in the order of the form.
    func state(_ refusal: Problem?, questions: [Question] = []) -> FormState {
        guard let refusal else { return FormState() }
        // Nothing is wrong with it.
        if Challenge(refusal) != nil { return FormState(values: form.values) }
        return FormState(values: form.values, mistakes: mistakes(refusal, questions))
    }

    /// The key of the form that is shown next.
    ///
    /// A refused form keeps its key, because refusals are not stored: whatever becomes of one opening of the form, sent
    /// twice or sent again after going back, is one registration. Only a key that is taken makes way for a new one; the
    /// person has then read that the form was sent before.
    func key(_ refusal: Problem?) -> String {
        let kept = refusal?.code == "keyReused" ? nil : form.key
        return kept ?? Base64.encodeURL(Sodium.random(16))
    }

    private func mistakes(_ problem: Problem, _ questions: [Question]) -> [FormState.Mistake] {
        guard !problem.errors.isEmpty else {
            return [.init("", sentence(problem))]
        }
        return problem.errors.map { error in
            // A box that is not ticked is not sent, and nobody fills one in.
            let isUnticked = error.path == "consent" && error.rule == "required"
            let error = isUnticked ? FieldError("consent", "consentRequired") : error
            let path = place(of: error, questions)
            return .init(path, words.sentence(error), field: text.fieldName(path, questions) ?? "")
        }
    }

    /// What a person makes of a refusal of the whole form.
    private func sentence(_ problem: Problem) -> String {
        switch problem.code {
        case "keyReused": text("form.sentBefore")
        case "staleVersion": text("form.stale")
        default: words.detail(problem, trace: trace)
        }
    }

    /// The field that shows it; the form as a whole for what nobody can type.
    private func place(of error: FieldError, _ questions: [Question]) -> String {
        if let index = error.parameters["question"].flatMap({ code in questions.firstIndex { $0.code == code } }) {
            return "answer[\(index)]"
        }
        let isUnseen = ["edition", "language"].contains(error.path) || error.rule == "unknown"
        return isUnseen ? "" : form.path(error.path)
    }
}
