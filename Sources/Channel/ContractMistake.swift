/// Something that is wrong with a contract, in words that say what to do.
package struct ContractMistake: Hashable, Sendable, CustomStringConvertible {
    package let service: String
    /// The field, in the names of the message: `operation[2].function`. Empty: the contract as a whole.
    package let path: String
    package let words: String

    package var description: String { "service \(service) \(words)" }
}

/// Contracts are wrong, or contracts and code disagree; the bus does not start.
package struct ContractFailure: Error, CustomStringConvertible {
    package let mistakes: [ContractMistake]

    init(_ mistakes: [ContractMistake]) { self.mistakes = mistakes }

    init(_ service: String, _ words: String) {
        mistakes = [ContractMistake(service: service, path: "", words: words)]
    }

    /// One line a mistake.
    package var description: String { mistakes.map(\.description).joined(separator: "\n") }
}
