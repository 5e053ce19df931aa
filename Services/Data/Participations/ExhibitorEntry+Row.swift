import Channel
import Hub
import Localization
import Messages
import Timekeeping

/// How what a source said stands in its row: without a partner, a country or product categories there is an empty text, so
/// that it can be found by it.
extension ExhibitorEntry {
    var columns: [String: SQLValue] {
        [
            "edition": .text(edition), "partner": .text(partner ?? ""), "external_id": SQLValue(externalId),
            "company_name": .text(companyName), "company_key": .text(companyKey), "country": .text(country ?? ""),
            "category": SQLValue(category), "product_categories": .text(productCategory.joined(separator: " ")),
        ]
    }

    /// The name as it is compared, so that another spelling of case, accents or spaces is the same exhibitor. A name of
    /// signs alone is compared as it is written.
    var companyKey: String {
        let key = sortKey(companyName)
        return key.isEmpty ? companyName : key
    }

    init(_ row: Row) throws {
        self.init(
            edition: try row.text("edition"), partner: try row.text("partner").nonEmpty,
            externalId: try row.optionalText("external_id"), companyName: try row.text("company_name"),
            country: try row.text("country").nonEmpty, category: try row.optionalText("category"),
            productCategory: try row.text("product_categories").split(separator: " ").map(String.init))
    }
}

extension Participation {
    init(_ row: Row) throws {
        self.init(
            participation: try row.identifier("id").description, party: try row.identifier("party").description,
            recorded: try row.instant("recorded"), entry: try ExhibitorEntry(row), outcome: try row.choice("outcome"),
            contact: try row.optionalIdentifier("contact")?.description,
            import: try row.optionalIdentifier("import")?.description, row: try row.optionalInteger("list_row"))
    }
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
