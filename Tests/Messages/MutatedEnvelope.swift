import Randomness

/// Envelopes of which at most one attribute is changed.
struct MutatedEnvelope {
    /// No instant that xs:dateTime allows and RFC 3339 does not.
    private static let texts = [
        "", " ", "a", "a b", "a\tb", "好", "-._:@/", "&<>\"'", String(repeating: "x", count: 64),
        String(repeating: "x", count: 65), String(repeating: "x", count: 200), String(repeating: "x", count: 201),
        "now",
        "2027-03-01", "2027-02-30T09:00:00Z", "2027-03-01T09:00:00.123Z", "2027-03-01T09:00:00+08:00", "getParty",
    ]
    var dice: Dice

    init(seed: Int) { dice = Dice(seed: seed) }

    mutating func around(_ body: String, type: String) -> String {
        var attributes = [
            (name: "id", value: "a"), (name: "type", value: type), (name: "sender", value: "s"),
            (name: "sent", value: "2027-03-01T09:00:00Z"), (name: "correlation", value: "b"),
        ]
        let index = Int.random(in: 0..<attributes.count, using: &dice)
        let changed = attributes[index]
        switch Int.random(in: 0..<16, using: &dice) {
        case 0: attributes.remove(at: index)
        case 1: attributes.append(changed)
        case 2: attributes[index].name = "q:" + changed.name
        case 3: attributes[index].name = "declared:" + changed.name
        case 4: attributes.append(("declared:" + changed.name, "x"))
        case 5: attributes.append((dice.pick(["x", "Id", "xml:lang"]), "x"))
        case 6: attributes.append(("xsi:schemaLocation", "a b"))
        case 7: attributes.shuffle(using: &dice)
        case 8...10: attributes[index].value = dice.pick(Self.texts)
        default: break
        }
        let head = attributes.map { " \($0.name)=\"\(Self.escaped($0.value))\"" }.joined()
        return """
            <message xmlns="urn:pavilion:messages:1" xmlns:declared="urn:declared" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"\(head)>\(body)</message>
            """
    }

    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { "&<\"\t".unicodeScalars.contains($0) ? "&#\($0.value);" : String($0) }.joined()
    }
}
