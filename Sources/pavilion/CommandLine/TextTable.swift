/// Cells under headings, each column as wide as its widest cell.
struct TextTable {
    private var lines: [[String]]

    init(_ headings: String...) { lines = [headings] }

    mutating func add(_ cells: String...) { lines.append(cells) }

    var words: String {
        let widths = lines[0].indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
        return lines.map { cells in
            let padded = zip(cells, widths).map { cell, width in
                cell + String(repeating: " ", count: width - cell.count)
            }
            return padded.joined(separator: "  ").trimmingSuffix(while: { $0 == " " })
        }.joined(separator: "\n")
    }

    /// The rows of a page, and how its list goes on.
    func words(of page: some ListPage) -> String { words + (page.continuation.map { "\n\($0)" } ?? "") }
}

extension String {
    fileprivate func trimmingSuffix(while isLeftOut: (Character) -> Bool) -> Substring {
        let end = lastIndex { !isLeftOut($0) }
        return end.map { self[...$0] } ?? ""
    }
}
