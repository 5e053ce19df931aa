// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// What people may ask of those who keep data about them.
package enum PrivacyOperations {
    /// Erases everything that says who a person is, for good: in the records, in their history, in mails.
    package static let erasePerson = ServiceOperation<ErasePerson, PersonErasure>(
        service: "privacy", name: "erasePerson")
    /// Erases one party that an older database brought back, and not those that were merged with it then.
    package static let eraseAgain = ServiceOperation<ErasePerson, PersonErasure>(
        service: "privacy", name: "eraseAgain")
}
