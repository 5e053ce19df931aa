import Hub
import Localization
import Messages
import Timekeeping

/// What an organization is recognized by. Certain are only the same tax id, or the same name in the same country without
/// another tax id; the same name elsewhere is another organization until somebody says otherwise (DESIGN §4).
struct OrganizationKeys {
    let name: String
    let country: String
    let tax: String?

    init(_ request: AttachOrganization) {
        name = normalizedName(request.companyName)
        country = request.country
        let tax = request.taxId.map { id in String(id.uppercased().filter { $0.isLetter || $0.isNumber }) }
        self.tax = tax?.isEmpty == true ? nil : tax
    }

    /// The organization that has these keys, the oldest if there are several.
    func find(in snapshot: borrowing Snapshot) throws -> Identifier? {
        if let tax, let row = try snapshot.first(PartyQueries.organizationByTaxKey, .text(tax), .text(country)) {
            return try row.identifier("id")
        }
        return try snapshot.first(PartyQueries.organizationByName, .text(name), .text(country), SQLValue(tax))?
            .identifier("id")
    }
}
