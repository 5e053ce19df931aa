import Channel
import HTTPServer
import Localization
import MessageModel
import Messages

extension Visit {
    /// The public list of an edition's exhibitors. Throws `noExhibitorList` where the organizer shows none.
    func exhibitors(_ code: String) async throws -> HTTPResponse {
        let edition = try await find(code)
        let summary = EditionSummary(edition, text, now: now)
        let counted = try await bus.call(
            ExhibitorsOperations.countExhibitors, CountExhibitors(edition: edition.code), as: caller())
        let address = self.address.keeping(["search", "country", "product", "sort", "after"])
        let trail = PageTrail(address)
        // What is in no list narrows nothing: an address may be old, or made up.
        let list = try await bus.call(
            ExhibitorsOperations.listExhibitors,
            ListExhibitors(
                edition: edition.code, search: searched, country: request.queryValue("country", of: counted.country),
                productCategory: request.queryValue("product", of: counted.productCategory), sort: sort(),
                limit: Int64(PageTrail.size), after: trail.after), as: caller())
        let names = ExhibitorListPage.CodeNames(
            countries: try await names("country"), products: try await names("product-category"))
        let page = ExhibitorListPage(
            edition: summary, exhibitors: list.item, count: Int(counted.count), countries: counted.country.count,
            paging: trail.paging(
                shown: list.item.count, count: Int(list.count), isExact: !list.more, next: list.next),
            address: address, countryChoices: choices(counted.country, names.countries),
            productChoices: choices(counted.productCategory, names.products), names: names)
        return show(page, brand: summary.name, home: summary.address, address: address, caching: "no-cache")
    }

    /// In the order of their names, each with its count.
    private func choices(_ counts: [CodeCount], _ names: [String: String]) -> [Choice] {
        counts.map { count in
            let name = names[count.code] ?? count.code
            let words = text("exhibitors.choice", ["name": name, "count": text.number(Int(count.count))])
            return (Choice(count.code, words), key: sortKey(name))
        }
        .sorted { $0.key < $1.key }.map(\.0)
    }
}

extension HTTPRequest {
    fileprivate func queryValue(_ name: String, of counts: [CodeCount]) -> String? {
        queryValue(name).flatMap { value in counts.contains { $0.code == value } ? value : nil }
    }
}
