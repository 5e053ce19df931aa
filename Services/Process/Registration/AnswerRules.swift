import MessageModel
import Messages

/// One generic rule for whatever an organizer asks: the question exists, its condition holds, what is required is
/// answered, a choice is one of those offered.
enum AnswerRules {
    static func errors(_ answers: [Answer], _ questions: [Question]) -> [FieldError] {
        var errors: [FieldError] = []
        for (index, answer) in answers.enumerated() {
            let path = "answer[\(index)]"
            guard let question = questions.first(where: { $0.code == answer.question }) else {
                errors.append(FieldError("\(path).question", "unknownQuestion"))
                continue
            }
            if answers[..<index].contains(where: { $0.question == answer.question }) {
                errors.append(FieldError("\(path).question", "repeated"))
            }
            errors += values(answer, question, path)
        }
        for question in questions where question.required && isAsked(question, answers) {
            if !answers.contains(where: { $0.question == question.code && !$0.value.isEmpty }) {
                errors.append(FieldError("answer", "answerRequired", ["question": question.code]))
            }
        }
        return errors
    }

    private static func isAsked(_ question: Question, _ answers: [Answer]) -> Bool {
        guard let condition = question.condition else { return true }
        return answers.contains { $0.question == condition.question && $0.value.contains(condition.value) }
    }

    private static func values(_ answer: Answer, _ question: Question, _ path: String) -> [FieldError] {
        if question.kind != .choices && answer.value.count > 1 {
            return [FieldError("\(path).value", "tooMany", ["limit": "1"])]
        }
        guard question.kind != .text else { return [] }
        let choices = Set(question.choice.map(\.code))
        return answer.value.enumerated().compactMap { index, value in
            choices.contains(value) ? nil : FieldError("\(path).value[\(index)]", "answerChoice")
        }
    }
}
