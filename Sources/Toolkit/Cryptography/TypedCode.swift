/// A code as it was meant, from how people type or copy it: without spaces and hyphens, in small letters, and the wide forms that
/// Chinese and Japanese keyboards give as ASCII. Other characters stay.
func typedCode(_ text: String) -> String {
    var code = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
        let isWide = (0xff01...0xff5e).contains(scalar.value)
        let narrow = isWide ? Unicode.Scalar(scalar.value - 0xfee0) ?? scalar : scalar
        if narrow != "-" { code.append(narrow) }
    }
    return String(code).lowercased()
}
