import Localization

/// What a list's address asks.
extension Visit {
    /// The order as the list's headings spell it: a column, with a minus in front when it descends.
    func sort<Sort: RawRepresentable<String>>() -> Sort? {
        request.queryValue("sort").flatMap { column in
            Sort(rawValue: column.hasPrefix("-") ? "\(column.dropFirst())Descending" : column)
        }
    }

    /// What is searched is words: of anything else that was typed nothing is left.
    var searched: String? {
        let words = sortKey(request.queryValue("search") ?? "").prefix(200)
        return words.isEmpty ? nil : String(words)
    }
}
