import MessageModel
import Messages
import TestSupport
import Testing

@testable import RegistrationProcess

@Suite struct AnswerTests {
    private func errors(_ answers: [Answer]) -> [FieldError] {
        AnswerRules.errors(answers, Edition.sample().question)
    }

    private let booth = Answer(question: "booth", value: ["9"])

    @Test func `good answers are taken`() {
        #expect(errors([booth, Answer(question: "interests", value: ["forum", "award"])]) == [])
    }

    @Test func `a question that must be answered needs an answer with a value`() {
        let missing = FieldError("answer", "answerRequired", ["question": "booth"])
        #expect(errors([]) == [missing])
        #expect(errors([Answer(question: "booth", value: [])]) == [missing])
    }

    @Test func `a question with a condition must be answered when the condition holds, and only then`() {
        let more = Answer(question: "booth", value: ["more"])
        #expect(errors([more]) == [FieldError("answer", "answerRequired", ["question": "wishes"])])
        #expect(errors([more, Answer(question: "wishes", value: ["a corner"])]) == [])
    }

    @Test func `an answer to no question is refused`() {
        #expect(
            errors([booth, Answer(question: "age", value: ["7"])]) == [
                FieldError("answer[1].question", "unknownQuestion")
            ])
    }

    @Test func `a question is answered once`() {
        #expect(errors([booth, booth]) == [FieldError("answer[1].question", "repeated")])
    }

    @Test func `a choice is one of those offered`() {
        #expect(
            errors([booth, Answer(question: "interests", value: ["forum", "lunch"])]) == [
                FieldError("answer[1].value[1]", "answerChoice")
            ])
    }

    @Test func `one choice is one value`() {
        #expect(
            errors([Answer(question: "booth", value: ["9", "18"])]) == [
                FieldError("answer[0].value", "tooMany", ["limit": "1"])
            ])
    }

    @Test func `an answer to a question that is not asked is refused, and an empty one is none`() {
        #expect(
            errors([booth, Answer(question: "wishes", value: ["a corner"])]) == [
                FieldError("answer[1].question", "notAsked")
            ])
        #expect(errors([booth, Answer(question: "wishes", value: [])]) == [])
    }

    @Test func `what is not asked answers nothing, so that what hangs on it is not asked either`() {
        var colour = Edition.sample().question[1]
        colour.code = "colour"
        colour.condition = Condition(question: "wishes", value: "a corner")
        let answers = [
            booth, Answer(question: "wishes", value: ["a corner"]), Answer(question: "colour", value: ["red"]),
        ]
        #expect(
            AnswerRules.errors(answers, Edition.sample().question + [colour]) == [
                FieldError("answer[1].question", "notAsked"), FieldError("answer[2].question", "notAsked"),
            ])
    }
}
