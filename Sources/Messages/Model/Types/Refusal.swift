/// One rule that a value breaks; whoever knows the path makes a `FieldError` of it.
struct Refusal: Error {
    let rule: String
    let parameters: [String: String]

    init(_ rule: String, _ parameters: [String: String] = [:]) {
        self.rule = rule
        self.parameters = parameters
    }
}
