// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A person to write to.
package struct Contact: MessagePart {
    package static let recordType = Vocabulary.record("Contact")

    /// The person's name.
    package var name: String
    /// Where mail reaches the person.
    package var email: String
    /// A telephone number as the person writes it.
    package var phone: String?
    /// What the person does in the company.
    package var jobTitle: String?

    package init(
        name: String,
        email: String,
        phone: String? = nil,
        jobTitle: String? = nil
    ) {
        self.name = name
        self.email = email
        self.phone = phone
        self.jobTitle = jobTitle
    }

    package init(_ record: Record) throws(Problem) {
        name = try record.required(0)
        email = try record.required(1)
        phone = try record.optional(2)
        jobTitle = try record.optional(3)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, name)
        record.set(1, email)
        record.set(2, phone)
        record.set(3, jobTitle)
        return record
    }
}
