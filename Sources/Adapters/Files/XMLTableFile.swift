/// Records in XML as a table: each child of the root is a row, each element in it that holds text a cell, named by the way to
/// it, such as contact.email. The file is read twice: once for the names.
package struct XMLTableFile: TableFile {
    package let headings: [String]
    package var format: TableFormat { .xml }
    private let columns: [String: Int]
    private var records: XMLRecords

    package init(_ path: String, encoding: TextEncoding? = nil) throws(TableFailure) {
        var found = XMLRecords(try XMLCursor(file: path, encoding: encoding))
        var (headings, columns) = ([String](), [String: Int]())
        while let record = try found.next() {
            for (name, _) in record.fields where columns[name] == nil {
                columns[name] = headings.count
                headings.append(name)
                guard headings.count <= Self.mostColumns else {
                    throw TableFailure(.tooLarge, line: record.line, "more than \(Self.mostColumns) names of elements")
                }
            }
        }
        guard !headings.isEmpty else { throw TableFailure(.empty, "no records with anything in them") }
        (self.headings, self.columns) = (headings, columns)
        records = XMLRecords(try XMLCursor(file: path, encoding: encoding))
    }

    /// What stands in a record several times is joined by semicolons.
    package mutating func next() throws(TableFailure) -> TableRow? {
        guard let record = try records.next() else { return nil }
        var cells = [String](repeating: "", count: headings.count)
        for (name, text) in record.fields {
            guard let column = columns[name] else { continue }
            cells[column] += cells[column].isEmpty ? text : "; \(text)"
        }
        return TableRow(
            line: record.line, cells: cells, flaw: record.hasTextBeside ? "text beside elements" : nil)
    }

    private static let mostColumns = 1000
}

/// The records below a document's root, one after the other.
private struct XMLRecords {
    struct Record {
        let line: Int
        var fields: [(name: String, text: String)] = []
        /// Text that belongs to no field, because it stands between elements.
        var hasTextBeside = false
        var isEmpty: Bool { fields.isEmpty && !hasTextBeside }
    }

    private let cursor: XMLCursor
    private static let mostBytes = 1 << 20

    init(_ cursor: XMLCursor) { self.cursor = cursor }

    /// The next one with anything in it.
    mutating func next() throws(TableFailure) -> Record? {
        while let node = try cursor.next() {
            guard case .start(_, isEmpty: false) = node, cursor.depth == 1 else { continue }
            let record = try read()
            if !record.isEmpty { return record }
        }
        return nil
    }

    private func read() throws(TableFailure) -> Record {
        var (record, path, text, size) = (Record(line: cursor.line), [String](), "", 0)
        // Whether the element that is open has no elements in it so far.
        var isField = false
        while let node = try cursor.next() {
            switch node {
            case .start(let name, isEmpty: false):
                if !text.isBlank { record.hasTextBeside = true }
                path.append(name)
                (text, isField) = ("", true)
            case .start: continue
            case .text(let part):
                size += part.utf8.count
                guard size <= Self.mostBytes else {
                    throw TableFailure(.tooLarge, line: record.line, "a record holds more than \(Self.mostBytes) bytes")
                }
                text += part
            case .end:
                if isField, !text.isEmpty {
                    record.fields.append((path.joined(separator: "."), text))
                } else if !text.isBlank {
                    record.hasTextBeside = true
                }
                guard !path.isEmpty else { return record }
                path.removeLast()
                (text, isField) = ("", false)
            }
        }
        return record
    }
}

extension String {
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
