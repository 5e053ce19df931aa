/// Something that must hold of every input and does not hold of one.
package struct Breach: Error, CustomStringConvertible {
    package let description: String
}

func hold(_ condition: Bool, _ words: @autoclosure () -> String) throws(Breach) {
    if !condition { throw Breach(description: words()) }
}

/// The two must be the same; a breach shows where they begin to differ.
func hold<Value: Equatable>(_ found: Value, equals expected: Value, _ words: @autoclosure () -> String) throws(Breach) {
    guard found != expected else { return }
    let (a, b) = (Array("\(found)"), Array("\(expected)"))
    let common = zip(a, b).prefix { $0 == $1 }.count
    let start = max(0, common - 40)
    throw Breach(
        description: "\(words()): …\(String(a[start...].prefix(400))) is not …\(String(b[start...].prefix(400)))")
}
