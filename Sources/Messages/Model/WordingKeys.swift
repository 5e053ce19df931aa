extension FieldError {
    /// The strings that may word it, the closest first: `rule.pattern.Email`, then `rule.pattern`.
    package var wordingKeys: [String] {
        let variant = rule == "pattern" ? parameters["type"] : rule == "type" ? parameters["expected"] : nil
        return (variant.map { ["rule.\(rule).\($0)"] } ?? []) + ["rule.\(rule)"]
    }
}
