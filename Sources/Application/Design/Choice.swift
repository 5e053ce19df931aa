/// One thing to choose: the value that is sent and the words that are read.
package struct Choice: Sendable, Hashable {
    package let value: String
    package let label: String

    package init(_ value: String, _ label: String) {
        self.value = value
        self.label = label
    }
}

/// Choices under a heading.
package struct ChoiceGroup: Sendable, Hashable {
    /// Empty: the group stands without a heading.
    package let label: String
    package let choices: [Choice]

    package init(_ label: String, _ choices: [Choice]) {
        self.label = label
        self.choices = choices
    }
}
