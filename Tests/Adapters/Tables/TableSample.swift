import Adapters
import CZip
import Foundation
import TestSupport
import Testing

/// Lists as people's programs save them.
struct TableSample {
    let directory: TemporaryDirectory

    init() throws { directory = try TemporaryDirectory() }

    /// Writes a file and reads it as a table.
    func read(_ bytes: [UInt8], encoding: TextEncoding? = nil) throws -> (headings: [String], rows: [TableRow]) {
        let path = directory.file("list")
        try Data(bytes).write(to: URL(filePath: path))
        return try read(path, encoding: encoding)
    }

    func read(_ path: String, encoding: TextEncoding? = nil) throws -> (headings: [String], rows: [TableRow]) {
        var (table, rows) = (try openTable(path, encoding: encoding), [TableRow]())
        while let row = try table.next() { rows.append(row) }
        return (table.headings, rows)
    }

    /// A workbook of these files, in the order of a real one.
    func workbook(
        sheet: String, texts: String = "", book: String = TableSample.book, compressed: Bool = true
    ) throws -> String {
        try archive([
            ("xl/workbook.xml", book), ("xl/_rels/workbook.xml.rels", Self.relations),
            ("xl/sharedStrings.xml", "<sst xmlns=\"\(Self.main)\">\(texts)</sst>"),
            (
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"\(Self.main)\"><sheetData>\(sheet)</sheetData></worksheet>"
            ),
        ])
    }

    func archive(_ files: [(name: String, text: String)]) throws -> String {
        let path = directory.file("list.xlsx")
        let archive = try #require(zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, nil))
        // libzip reads the texts when the archive is closed.
        let texts = files.map { strdup($0.text) }
        defer { for text in texts { free(text) } }
        for (file, text) in zip(files, texts) {
            let source = try #require(zip_source_buffer(archive, text, zip_uint64_t(file.text.utf8.count), 0))
            #expect(zip_file_add(archive, file.name, source, 0) >= 0)
        }
        #expect(zip_close(archive) == 0)
        return path
    }

    static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    static let book = """
        <workbook xmlns="\(main)" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
        <sheet name="Notes" sheetId="1" state="hidden" r:id="rId9"/><sheet name="List" sheetId="2" r:id="rId2"/>
        </sheets></workbook>
        """
    private static let relations = """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId9" Target="worksheets/sheet9.xml"/><Relationship Id="rId2" Target="worksheets/sheet1.xml"/>
        </Relationships>
        """
}

extension String {
    /// In an encoding that Foundation knows by its name.
    func bytes(_ encoding: TextEncoding) throws -> [UInt8] {
        let foundation: String.Encoding =
            switch encoding {
            case .utf8: .utf8
            case .utf16LittleEndian: .utf16LittleEndian
            case .utf16BigEndian: .utf16BigEndian
            case .windows1252: .windowsCP1252
            case .gb18030: throw CocoaError(.fileReadUnknownStringEncoding)
            }
        return Array(try #require(data(using: foundation)))
    }
}
