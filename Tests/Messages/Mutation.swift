import Randomness

/// One random change to a draft, from a seeded generator, so that a failure can be repeated.
struct Mutation {
    var generator: Dice

    /// No number with white space around it: libxml2 refuses it where a type has `minInclusive`, XSD does not.
    private static let texts = [
        "", " ", "\u{3000}", "x", "a\tb", "a\nb", "a\r\nb", "true", "1", "0", "-1", "+7", "007", "1.0",
        "2147483648", "9223372036854775808", "SE", "se", "SWE", "zh-Hans", "a@b.c", "a.b@c-d.example", ".a@b.c", "a@b",
        "https://a.b/c?d#e", "ftp://a.b", "a.b", "javascript:x", "好展会", "مرحبا", "🏭", "a\u{202E}b", "a\u{2066}b",
        "a\u{85}b", "a\u{7F}", String(decoding: [0xFDD0] as [UInt16], as: UTF16.self), "a\u{2028}b", "registered",
        "public", "+46 8 12", "٣",
        "(none)",
        String(repeating: "é", count: 200), String(repeating: "x", count: 201), String(repeating: "好", count: 4001),
        String(repeating: "9", count: 20), "a-b_c.d", "-a", "a b", "]]>", "<&>\"'",
    ]

    /// In place of bytes. None with other characters than those of base64: libxml2 passes over them, XSD does not.
    private static let base64 = [
        "", " ", "x", "true", "0", "007", "2147483648", "QUJD", " QUI= ", "QU\nJ D\r\nQQ = =", "QUI", "QUJ=", "QUI==",
        "QR==", "Q===",
        "====", "QQ==QQ==", "+/+/", String(repeating: "AAAA", count: 50),
    ]

    mutating func change(_ draft: Draft) -> Draft {
        switch draft {
        case .text, .bare: return .text(Self.texts[Int.random(in: 0..<Self.texts.count, using: &generator)])
        case .encoded: return .encoded(Self.base64[Int.random(in: 0..<Self.base64.count, using: &generator)])
        case .list(var items):
            guard let index = items.indices.randomElement(using: &generator) else { return .list([.text("x")]) }
            switch Int.random(in: 0..<6, using: &generator) {
            case 0: items.remove(at: index)
            case 1: items.insert(items[index], at: index)
            case 2: items += Array(repeating: items[index], count: 100)
            default: items[index] = change(items[index])
            }
            return .list(items)
        case .record(var members):
            guard let index = members.indices.randomElement(using: &generator) else { return .text("x") }
            switch Int.random(in: 0..<12, using: &generator) {
            case 0: members.remove(at: index)
            case 1: members.insert(members[index], at: index)
            case 2: members.append(members.remove(at: index))
            case 3: members[index].name += "x"
            case 4: members.insert(("extra", .text("x")), at: index)
            case 5: members[index].value = .text("flat")
            case 6: members[index].value = .record([("deep", .text("x"))])
            default: members[index].value = change(members[index].value)
            }
            return .record(members)
        }
    }
}
