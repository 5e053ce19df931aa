/// What a form shows besides its fields: what was typed, and what is wrong with it.
package struct FormState: Sendable {
    /// One wrong field, already worded in the reader's language.
    package struct Mistake: Sendable, Hashable {
        /// Where, in the names of the message: `contact.email`. Empty: the form as a whole.
        package let path: String
        /// What the form calls the field, for the summary; empty where the message says it all.
        package let field: String
        package let message: String

        package init(_ path: String, _ message: String, field: String = "") {
            self.path = path
            self.field = field
            self.message = message
        }
    }

    /// What was typed, by field name.
    package var values: [String: [String]]
    /// In the order of the form.
    package var mistakes: [Mistake]

    package init(values: [String: [String]] = [:], mistakes: [Mistake] = []) {
        self.values = values
        self.mistakes = mistakes
    }

    func value(_ name: String) -> String { values[name]?.first ?? "" }
    func has(_ name: String, _ value: String) -> Bool { values[name]?.contains(value) ?? false }

    /// The mistakes at a path or inside it: those of `productCategory[3]` belong to `productCategory`.
    func mistakes(at path: String) -> [Mistake] {
        mistakes.filter { $0.path == path || $0.path.hasPrefix(path + "[") || $0.path.hasPrefix(path + ".") }
    }

    /// How many items of a list were typed: one more than the greatest index among names like `name[2].text`.
    func count(of list: String) -> Int {
        let indices = values.keys.compactMap { key -> Int? in
            guard key.hasPrefix(list + "[") else { return nil }
            return Int(key.dropFirst(list.count + 1).prefix { $0 != "]" })
        }
        return min((indices.max() ?? -1) + 1, 50)
    }
}
