import Randomness

/// Wrong and right variants of the examples, the same ones for every judge: ten thousand in all.
enum Mutants {
    /// More of a message with more values, but not too many of a long one.
    static func of(_ element: String) throws -> [Draft] {
        let example = try Draft.example(element)
        var mutation = Mutation(generator: Dice(seed: 20_270_301))
        return (0..<min(110 + example.form().count, 180)).map { _ in
            let draft = mutation.change(example)
            return Bool.random(using: &mutation.generator) ? mutation.change(draft) : draft
        }
    }
}
