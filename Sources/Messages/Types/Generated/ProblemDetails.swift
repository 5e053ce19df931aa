// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Why a request was not done (RFC 9457).
package struct ProblemDetails: Message {
    package static let element = "problem"
    package static let recordType = Vocabulary.record("ProblemDetails")

    /// A URI that names the sort of problem.
    package var type: String
    /// The sort of problem in a few words.
    package var title: String
    /// The HTTP status.
    package var status: Int64
    /// What happened, and what helps.
    package var detail: String
    /// The trace id, to quote to the organizer.
    package var instance: String?
    /// In how many seconds another try makes sense.
    package var retryAfter: Int64?
    /// What is asked for while very many come.
    package var challenge: ProofChallenge?
    /// The wrong fields.
    package var errors: [WrongField]

    package init(
        type: String,
        title: String,
        status: Int64,
        detail: String,
        instance: String? = nil,
        retryAfter: Int64? = nil,
        challenge: ProofChallenge? = nil,
        errors: [WrongField] = []
    ) {
        self.type = type
        self.title = title
        self.status = status
        self.detail = detail
        self.instance = instance
        self.retryAfter = retryAfter
        self.challenge = challenge
        self.errors = errors
    }

    package init(_ record: Record) throws(Problem) {
        type = try record.required(0)
        title = try record.required(1)
        status = try record.required(2)
        detail = try record.required(3)
        instance = try record.optional(4)
        retryAfter = try record.optional(5)
        challenge = try record.optional(6)
        errors = try record.list(7)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, type)
        record.set(1, title)
        record.set(2, status)
        record.set(3, detail)
        record.set(4, instance)
        record.set(5, retryAfter)
        record.set(6, challenge)
        record.set(7, errors)
        return record
    }
}
