extension Collection<String> {
    /// What may have been meant by a word that is none of these, as the end of a sentence; empty when nothing is near.
    func suggestion(for word: String) -> String { nearest(to: word).map { "; did you mean \($0)?" } ?? "" }

    /// The one that begins with the word, else the one that differs from it by the fewest slips, of which a word of three
    /// letters may have one, of six two, and so on.
    private func nearest(to word: String) -> String? {
        let beginnings = filter { $0.hasPrefix(word) }
        if beginnings.count == 1 { return beginnings[0] }
        let nearest = map { (name: $0, slips: word.slips(from: $0)) }.min { $0.slips < $1.slips }
        return nearest.flatMap { $0.slips <= Swift.max(1, word.count / 3) ? $0.name : nil }
    }
}

extension String {
    /// How many letters were left out, added, exchanged or swapped with their neighbour: the optimal string alignment
    /// distance (Damerau 1964, by the table of Wagner and Fischer 1974).
    fileprivate func slips(from other: String) -> Int {
        let (a, b) = (Array(self), Array(other))
        var rows = [Array(0...b.count)]
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var slips = Swift.min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { slips = Swift.min(slips, rows[i - 1][j - 1] + 1) }
                row.append(slips)
            }
            rows.append(row)
        }
        return rows[a.count][b.count]
    }
}
