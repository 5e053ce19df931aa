/// An address for mail, and the name of whom it reaches, in any script.
package struct MailAddress: Hashable, Sendable {
    /// `local@domain`, without brackets; either part may be beyond ASCII (RFC 6531).
    package var address: String
    package var name: String?

    package init(_ address: String, name: String? = nil) {
        self.address = address
        self.name = name
    }

    /// Whether this can stand in an SMTP command. Quoted local parts and address literals are legal but not taken: what
    /// they may hold is what an attacker needs to add commands and parameters.
    var isSafe: Bool {
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts.contains("") && address.utf8.count <= 254
            && address.unicodeScalars.allSatisfy { scalar in
                !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
                    && !#"<>()[]\,;:""#.unicodeScalars.contains(scalar)
            }
    }
}
