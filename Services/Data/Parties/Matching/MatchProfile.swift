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

/// A tax number as it is compared: letters and digits, without the country's letters before a number. Nil: it is what
/// people write who have none or keep it to themselves: none, N/A, 000000.
func taxKey(_ id: String, country: String?) -> String? {
    var key = identifierKey(id)
    // VAT numbers begin with the country, Greek ones with EL.
    let prefix = [country, country == "GR" ? "EL" : nil].compactMap { $0 }.first(where: key.hasPrefix)
    if let prefix, key.count > 6 { key.removeFirst(prefix.count) }
    let digits = key.filter(\.isNumber)
    return key.count >= 5 && digits.count >= 4 && Set(digits).count > 1 ? key : nil
}
