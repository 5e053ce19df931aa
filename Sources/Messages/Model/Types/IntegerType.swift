/// A simpleType over xs:int or xs:long. A class, because the codecs hand it around with every value.
package final class IntegerType: Sendable {
    package let name: String
    package let minimum: Int64
    package let maximum: Int64

    init(name: String, minimum: Int64, maximum: Int64) {
        self.name = name
        self.minimum = minimum
        self.maximum = maximum
    }

    static let int = IntegerType(name: "int", minimum: Int64(Int32.min), maximum: Int64(Int32.max))
    static let long = IntegerType(name: "long", minimum: .min, maximum: .max)

    func refusal(of value: Int64) -> Refusal? {
        if value < minimum { return Refusal("tooSmall", ["limit": String(minimum)]) }
        if value > maximum { return Refusal("tooLarge", ["limit": String(maximum)]) }
        return nil
    }

    /// Reads decimal digits after an optional sign.
    func read(_ text: String) throws(Refusal) -> Int64 {
        let digits = text.utf8.dropFirst(text.hasPrefix("-") || text.hasPrefix("+") ? 1 : 0)
        guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
            throw Refusal("type", ["expected": "integer"])
        }
        let value = Int64(text) ?? (text.hasPrefix("-") ? Int64.min : Int64.max)
        let overflows = Int64(text) == nil
        if let refusal = refusal(of: value) { throw refusal }
        if overflows {
            throw value < 0
                ? Refusal("tooSmall", ["limit": String(minimum)]) : Refusal("tooLarge", ["limit": String(maximum)])
        }
        return value
    }
}
