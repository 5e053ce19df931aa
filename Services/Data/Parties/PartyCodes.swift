import Messages

extension PartyDetails {
    /// The codes that must be in use. Of regions only China's are listed: provinces by letters, prefectures by digits.
    var codes: NamedCodes {
        var codes = NamedCodes()
        codes.add(country, of: "country", at: "country")
        if country == "CN" {
            codes.add(region, of: region?.first?.isNumber == true ? "prefecture" : "province", at: "region")
        }
        for (index, name) in name.enumerated() { codes.add(language: name.language, at: "name[\(index)].language") }
        for (index, role) in role.enumerated() { codes.add(role, of: "party-role", at: "role[\(index)]") }
        for (index, address) in address.enumerated() {
            codes.add(address.country, of: "country", at: "address[\(index)].country")
        }
        return codes
    }
}
