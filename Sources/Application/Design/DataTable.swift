import HTML

/// A table of records: headings that sort, cells by column, the pages of a long list below.
struct DataTable<Row> {
    /// A column; one with a `sort` name has a heading that sorts, with a minus in front of it only downward.
    struct Column {
        var heading: String
        var sort: String?
        /// A class for the column's cells: `number` aligns right, `rest` goes first when room is scarce, `name` and `what` say
        /// what the row is about: on phones they stand above the others, of which each has its heading beside it.
        var style: String?
        let cell: (Row) -> Markup

        init(
            _ heading: String, sort: String? = nil, style: String? = nil,
            @MarkupBuilder cell: @escaping (Row) -> Markup
        ) {
            self.heading = heading
            self.sort = sort
            self.style = style
            self.cell = cell
        }
    }

    let caption: String
    let columns: [Column]
    let rows: [Row]
    /// Where the list is; its `sort` holds a column's name, with a minus in front when it descends.
    let address: Address
    let text: Localizer
    /// Whether the columns need no headings on phones: three lines a row.
    var isBrief = false
    /// By which a row is known when the table changes while it is shown.
    var key: ((Row) -> String)?

    var html: Markup {
        div(.class("scroll"), .tabindex(0), .role("region"), .aria(.label, caption)) {
            table(.class(isBrief ? "data brief" : "data")) {
                HTML.caption(.class("unseen")) { caption }
                thead { tr { for column in columns { heading(column) } } }
                tbody {
                    for row in rows {
                        tr(.data("key", key?(row))) {
                            for column in columns {
                                td(.class(column.style), .data("label", column.heading)) { column.cell(row) }
                            }
                        }
                    }
                }
            }
        }
    }

    private func heading(_ column: Column) -> Markup {
        guard let sort = column.sort else {
            return th(.scope("col"), .class(column.style)) { column.heading }
        }
        let current = address["sort"]
        let isDownward = sort.hasPrefix("-")
        let order =
            current == "-" + sort || current == sort && isDownward ? "descending" : current == sort ? "ascending" : nil
        let next = address.setting("after", nil).setting("sort", current == sort && !isDownward ? "-" + sort : sort)
        return th(.scope("col"), .class(column.style), .aria(.sort, order)) {
            a(.class("sort"), .href(next.description)) { column.heading }
        }
    }
}
