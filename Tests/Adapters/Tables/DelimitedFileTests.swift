import Adapters
import Foundation
import TestSupport
import Testing

@Suite("A list in separated values")
struct DelimitedFileTests {
    private let sample: TableSample

    init() throws { sample = try TableSample() }

    /// 深圳展览有限公司,中国 and 联通,中国 in GB18030: the second looks like UTF-8 at first sight.
    private static let company: [UInt8] = [
        0xc9, 0xee, 0xdb, 0xda, 0xd5, 0xb9, 0xc0, 0xc0, 0xd3, 0xd0, 0xcf, 0xde, 0xb9, 0xab, 0xcb, 0xbe, 0x2c, 0xd6,
        0xd0,
        0xb9, 0xfa,
    ]
    private static let unicom: [UInt8] = [0xc1, 0xaa, 0xcd, 0xa8, 0x2c, 0xd6, 0xd0, 0xb9, 0xfa]

    @Test(
        "is read in every encoding that a byte order mark names, and in UTF-8 without one",
        arguments: [
            ([0xef, 0xbb, 0xbf], TextEncoding.utf8), ([], .utf8), ([0xff, 0xfe], .utf16LittleEndian),
            ([0xfe, 0xff], .utf16BigEndian), ([], .utf16LittleEndian), ([], .utf16BigEndian),
        ] as [([UInt8], TextEncoding)])
    func encodings(mark: [UInt8], encoding: TextEncoding) throws {
        let text = "name,country\r\n展会 𠮷野,CN\r\nÉtablissements Öz,FR\r\n"
        let table = try sample.read(mark + text.bytes(encoding))
        #expect(table.headings == ["name", "country"])
        #expect(table.rows.map(\.cells) == [["展会 𠮷野", "CN"], ["Établissements Öz", "FR"]])
    }

    @Test("is read in GB18030 when it is not in UTF-8")
    func gb18030() throws {
        let bytes = Array("name,country\n".utf8) + Self.company + Array("\n".utf8) + Self.unicom + Array("\n".utf8)
        #expect(try sample.read(bytes).rows.map(\.cells) == [["深圳展览有限公司", "中国"], ["联通", "中国"]])
    }

    @Test(
        "is read in GB18030 also when little of it is Chinese",
        arguments: [
            ("3M中国", [0x33, 0x4d, 0xd6, 0xd0, 0xb9, 0xfa]), ("A座", [0x41, 0xd7, 0xf9]),
            ("鑫鑫", [0xf6, 0xce, 0xf6, 0xce]), ("A·B", [0x41, 0xa1, 0xa4, 0x42]),
            ("TCL集团B座", [0x54, 0x43, 0x4c, 0xbc, 0xaf, 0xcd, 0xc5, 0x42, 0xd7, 0xf9]),
        ] as [(String, [UInt8])])
    func littleChinese(name: String, bytes: [UInt8]) throws {
        #expect(try sample.read(Array("name\n".utf8) + bytes + [0x0a]).rows.map(\.cells) == [[name]])
    }

    @Test(
        "in Western European bytes is not taken for Chinese, but refused with the option that says so",
        arguments: [
            "name\nGénérale de Banque\n", "Firma;Ort\nGröße & Söhne;Köln\n", "name\nCréée à Orléans\n",
            "name\nGröße\n", "name\nGRÖßE\n", "name\nDéposé, créé\n", "name\nMarché “Été”\n",
        ])
    func western(text: String) throws {
        let bytes = try text.bytes(.windows1252)
        let failure = #expect(throws: TableFailure.self) { try sample.read(bytes) }
        #expect(failure?.code == .wrongEncoding && failure?.line == 2)
        #expect(failure?.detail.contains("--encoding windows-1252") == true)
        #expect(try sample.read(bytes, encoding: .windows1252).rows.count == 1)
    }

    @Test("in two encodings is refused with the line of the second")
    func mixed() throws {
        let bytes = Array("name,country\n深圳展览有限公司,中国\n".utf8) + Self.company + Array("\n".utf8)
        let failure = #expect(throws: TableFailure.self) { try sample.read(bytes) }
        #expect(failure?.code == .mixedEncodings && failure?.line == 3)
    }

    @Test("in another encoding than is said is refused")
    func wrong() throws {
        let bytes = Array("name\n".utf8) + [0xff, 0x0a]
        let said = #expect(throws: TableFailure.self) { try sample.read(bytes, encoding: .utf8) }
        #expect(said?.code == .wrongEncoding && said?.line == 2)
        let marked = #expect(throws: TableFailure.self) {
            try sample.read([0xff, 0xfe] + "name\n".bytes(.utf16LittleEndian), encoding: .utf8)
        }
        #expect(marked?.code == .wrongEncoding)
        let french = try "name\nété\n".bytes(.windows1252)
        #expect(try sample.read(french, encoding: .windows1252).rows.map(\.cells) == [["été"]])
    }

    @Test("that ends within a character is refused where it ends")
    func truncated() throws {
        let bytes = Array("name\nA\n".utf8) + [0xe5, 0xb1]
        let failure = #expect(throws: TableFailure.self) { try sample.read(bytes, encoding: .utf8) }
        #expect(failure?.code == .wrongEncoding && failure?.line == 3)
    }

    @Test("may have quotes within its headings, which enclose nothing", arguments: [#"size 5","#, #"size 5"","#])
    func inches(heading: String) throws {
        #expect(try sample.read(Array((heading + "country\n12,FR\n").utf8)).headings.last == "country")
        #expect(try sample.read(Array((#""a ""b;c"" d","# + heading + "country\n1,2,FR\n").utf8)).headings.count == 3)
    }

    @Test("may have commas, semicolons or tabs between its cells", arguments: [",", ";", "\t"])
    func separators(separator: String) throws {
        let other = separator == ";" ? "," : ";"
        let text =
            ["\"na\(other)\(other)me\"", "country"].joined(separator: separator) + "\na\(other)b\(separator)FR\n"
        let table = try sample.read(Array(text.utf8))
        #expect(table.headings == ["na\(other)\(other)me", "country"])
        #expect(table.rows.map(\.cells) == [["a\(other)b", "FR"]])
    }

    @Test("may have empty lines above its headings")
    func emptyLinesAbove() throws {
        let table = try sample.read(Array("\r\n\nname;country\r\nA, B;FR\r\n".utf8))
        #expect(table.headings == ["name", "country"])
        #expect(table.rows.map(\.cells) == [["A, B", "FR"]])
    }

    @Test("ends its lines with CR, LF or both, and keeps those within quotes", arguments: ["\n", "\r", "\r\n"])
    func lineEnds(end: String) throws {
        let text = ["name,note", "\"A \"\"B\"\"\",\"x\(end)y\"", "", "C,", "D"].joined(separator: end)
        let table = try sample.read(Array(text.utf8))
        #expect(table.rows.map(\.cells) == [["A \"B\"", "x\(end)y"], ["C", ""], ["D", ""]])
        #expect(table.rows.map(\.line) == [2, 5, 6])
    }

    @Test("says of a row what is wrong with it, and goes on")
    func flaws() throws {
        let table = try sample.read(Array("name,country\n\"A\" B,FR\nC,DE,x\nD,IT,\n".utf8))
        #expect(table.rows.map { $0.flaw != nil } == [true, true, false])
        #expect(table.rows.map(\.line) == [2, 3, 4])
    }

    @Test("with an open quote is read up to it, and refused with the line where it opens")
    func openQuote() throws {
        let path = sample.directory.file("open")
        try Data("name\nA\n\"B\nC\n".utf8).write(to: URL(filePath: path))
        var table = try openTable(path)
        #expect(try table.next()?.cells == ["A"])
        let failure = #expect(throws: TableFailure.self) { try table.next() }
        #expect(failure?.code == .malformed && failure?.line == 3)
    }

    @Test("with a row of more than a mebibyte is refused")
    func longRow() throws {
        let failure = #expect(throws: TableFailure.self) {
            try sample.read(Array("name\n\(String(repeating: "x", count: 1 << 20))\n".utf8))
        }
        #expect(failure?.line == 2)
    }

    @Test("that is empty, or not there, is refused with words")
    func empty() throws {
        #expect(throws: TableFailure.self) { try sample.read([]) }
        let none = #expect(throws: TableFailure.self) { try sample.read(sample.directory.file("none")) }
        #expect(none?.code == .unreadable)
    }

    @Test("of many pieces is read whole, whatever stands where a piece ends")
    func pieces() throws {
        let rows = (0..<20_000).map { "展会 \($0),\"a\r\nb\"" }
        let table = try sample.read(Array((["name,note"] + rows).joined(separator: "\r\n").utf8))
        #expect(table.rows.count == 20_000)
        #expect(table.rows.enumerated().allSatisfy { $1.cells == ["展会 \($0)", "a\r\nb"] && $1.line == 2 + 2 * $0 })
    }
}
