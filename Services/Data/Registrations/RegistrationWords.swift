import Hub
import Localization
import Messages
import Timekeeping

/// The words that a registration is found by: its company in every language, its contact, its e-mail address and country.
enum RegistrationWords {
    static func record(
        _ submission: RegisterExhibitor, of registration: Identifier, in transaction: borrowing Transaction
    ) throws {
        for word in words(of: submission) {
            _ = try transaction.insert(
                RegistrationTables.word, ["registration": SQLValue(registration), "word": .text(word)])
        }
    }

    static func replace(
        by submission: RegisterExhibitor, of registration: Identifier, in transaction: borrowing Transaction
    ) throws {
        for row in try transaction.snapshot.rows(RegistrationQueries.words, SQLValue(registration)) {
            try transaction.delete(RegistrationTables.word, row.identifier("id"))
        }
        try record(submission, of: registration, in: transaction)
    }

    private static func words(of submission: RegisterExhibitor) -> Set<String> {
        let texts =
            [submission.companyName, submission.contact.name, submission.contact.email, submission.country]
            + submission.name.map(\.text)
        return Set(texts.flatMap(searchTokens))
    }
}
