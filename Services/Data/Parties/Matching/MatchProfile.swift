import Messages

/// What an organization can be recognized by, of a record or of what somebody says.
struct MatchProfile: Sendable {
    /// Its name and those in further languages.
    var names: [NormalizedName]
    var country: String?
    /// Tax numbers and unified social credit codes, as `taxKey` writes them.
    var taxKeys: Set<String> = []
    /// The domains of its site and its addresses.
    var domains: Set<String> = []
    /// In E.164 form.
    var phones: Set<String> = []

    /// - Parameters:
    ///   - names: the first is the one that it uses.
    ///   - addresses: of sites and of e-mail, of which the domain counts.
    init(
        names: [String], country: String?, taxIds: [String] = [], addresses: [String] = [], phones: [String] = []
    ) {
        var seen: Set<String> = []
        self.names = names.filter { seen.insert($0).inserted }.map { NormalizedName($0) }
        self.country = country
        taxKeys = Set(taxIds.compactMap { taxKey($0, country: country) })
        domains = Set(addresses.compactMap { companyDomain($0) })
        self.phones = Set(phones)
    }
}

/// A tax number as it is compared: letters and digits, without the country's letters before a number. Nil: it has none.
func taxKey(_ id: String, country: String?) -> String? {
    let key = id.uppercased().filter { $0.isLetter || $0.isNumber }
    guard !key.isEmpty else { return nil }
    // VAT numbers begin with the country, Greek ones with EL.
    for prefix in [country, country == "GR" ? "EL" : nil] {
        if let prefix, key.hasPrefix(prefix), key.count > 6 { return String(key.dropFirst(prefix.count)) }
    }
    return key
}
