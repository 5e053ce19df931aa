/// The built-in types of XSD that need more than a word of JSON Schema.
enum BuiltInSchema {
    static let all: [(name: String, value: JSONValue)] = [
        (
            TextType.plain.name,
            [
                "type": "string", "description": "Text of the characters that XML can carry.",
                "pattern": #"^[^\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]*(?!\n)$"#,
            ]
        ),
        (
            "base64Binary",
            [
                "type": "string", "description": "Bytes in base64 (RFC 4648).", "contentEncoding": "base64",
                "pattern": .string(
                    #"^[ \t\n\r]*((\#(six)){4})*(\#(six)\#(two)(=\#(space)){2}|(\#(six)){2}\#(four)=\#(space))?(?!\n)$"#
                ),
            ]
        ),
        (
            "date",
            [
                "type": "string", "description": "A day, for example 2027-03-01.",
                "pattern": .string(#"^[ \t\n\r]*\#(day)[ \t\n\r]*(?!\n)$"#),
            ]
        ),
        (
            "dateTime",
            [
                "type": "string", "description": "An instant (RFC 3339), for example 2027-03-01T09:00:00Z.",
                "pattern": .string(#"^[ \t\n\r]*\#(day)T\#(time)(Z|[+\-]\#(offset))[ \t\n\r]*(?!\n)$"#),
            ]
        ),
    ]

    private static let space = #"[ \t\n\r]*"#
    /// A character of base64: with six bits; as the last one, with two or four of them.
    private static let six = "[A-Za-z0-9+/]" + space
    private static let two = "[AQgw]" + space
    private static let four = "[AEIMQUYcgkosw048]" + space

    /// A day that there is in the Gregorian calendar, from the year 1 to 9999.
    private static let day =
        "(?!0000)([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
        + "|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)"
    private static let time = #"([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,9})?"#
    private static let offset = "((0[0-9]|1[0-3]):[0-5][0-9]|14:00)"
}
