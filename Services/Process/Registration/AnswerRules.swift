import MessageModel
import Messages

/// One generic rule for whatever an organizer asks: the question exists, its condition holds, what is required is
/// answered, a choice is one of those offered.
enum AnswerRules {
    /// - Parameter standing: what was answered before: what is not offered any more can stay.
    static func errors(
        _ answers: [Answer], _ questions: [Question], standing: [Answer] = []
    ) -> [FieldError] {
        let asked = asked(questions, answers)
        var errors: [FieldError] = []
        for (index, answer) in answers.enumerated() {
            let path = "answer[\(index)]"
            guard let question = questions.first(where: { $0.code == answer.question }) else {
                if standing.contains(answer) { continue }
                errors.append(FieldError("\(path).question", "unknownQuestion"))
                continue
            }
            if answers[..<index].contains(where: { $0.question == answer.question }) {
                errors.append(FieldError("\(path).question", "repeated"))
            }
            if !asked.contains(question.code) && answer.isGiven {
                errors.append(FieldError("\(path).question", "notAsked"))
            }
            let given = standing.first { $0.question == answer.question }?.value ?? []
            errors += values(answer, question, standing: given, path)
        }
        for question in questions where question.required && asked.contains(question.code) {
            if !answers.contains(where: { $0.question == question.code && $0.isGiven }) {
                errors.append(FieldError("answer", "answerRequired", ["question": question.code]))
            }
        }
        return errors
    }

    /// The codes of the questions whose conditions hold. A condition is on a question before, and what is not asked is not
    /// answered.
    private static func asked(_ questions: [Question], _ answers: [Answer]) -> Set<String> {
        questions.reduce(into: []) { asked, question in
            if let condition = question.condition {
                guard asked.contains(condition.question),
                    answers.contains(where: { $0.question == condition.question && $0.value.contains(condition.value) })
                else { return }
            }
            asked.insert(question.code)
        }
    }

    private static func values(
        _ answer: Answer, _ question: Question, standing: [String], _ path: String
    ) -> [FieldError] {
        if question.kind != .choices && answer.value.count > 1 {
            return [FieldError("\(path).value", "tooMany", ["limit": "1"])]
        }
        guard question.kind != .text else { return [] }
        let choices = Set(question.choice.map(\.code) + standing)
        return answer.value.enumerated().compactMap { index, value in
            choices.contains(value) ? nil : FieldError("\(path).value[\(index)]", "answerChoice")
        }
    }
}

extension Answer {
    /// A form sends an empty one for what was left out.
    fileprivate var isGiven: Bool { value.contains { !$0.isEmpty } }
}
