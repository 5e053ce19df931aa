import Hub
import Localization
import Messages
import Timekeeping

/// The words that a registration is found by: its company in every language, its contact, its e-mail address and country.
enum RegistrationWords {
    static func record(
        _ submission: RegisterExhibitor, of registration: Identifier, in transaction: borrowing Transaction
    ) throws {
        try transaction.addTerms(words(of: submission), to: RegistrationTables.word, of: registration)
    }

    static func replace(
        by submission: RegisterExhibitor, of registration: Identifier, in transaction: borrowing Transaction
    ) throws {
        try transaction.replaceTerms(in: RegistrationTables.word, of: registration, by: words(of: submission))
    }

    private static func words(of submission: RegisterExhibitor) -> [SQLValue] {
        let texts =
            [submission.companyName, submission.contact.name, submission.contact.email, submission.country]
            + submission.name.map(\.text)
        return Set(texts.flatMap(searchTokens)).sorted().map { .text($0) }
    }
}
