import Adapters
import Testing

@Suite("A list in XML")
struct XMLTableFileTests {
    private let sample: TableSample

    init() throws { sample = try TableSample() }

    @Test("has a row for each record and a column for each way to a text")
    func rows() throws {
        let table = try sample.read(
            Array(
                """
                <?xml version="1.0"?>
                <exhibitors>
                  <exhibitor><name>A &amp; <![CDATA[B]]></name><contact><email>a@example.com</email></contact></exhibitor>
                  <exhibitor/>
                  <exhibitor><name>C</name><category>x</category><category>y</category></exhibitor>
                </exhibitors>
                """.utf8))
        #expect(table.headings == ["name", "contact.email", "category"])
        #expect(table.rows.map(\.cells) == [["A & B", "a@example.com", ""], ["C", "", "x; y"]])
        #expect(table.rows.map(\.line) == [3, 5])
    }

    @Test("with text beside elements loses none of it without a word: its row is not sound")
    func textBeside() throws {
        let rows = [
            "<e>Lumen<country>DE</country></e>", "<e><name>Lumen</name>, DE</e>", "<e>Lumen</e>",
            "<e><name>Lumen</name><contact>Ada<email>ada@example.com</email></contact></e>",
            "<e><name>Lumen</name><contact><email>ada@example.com</email>Ada</contact></e>",
        ]
        let sound = "<e>\n  <name>Lumen</name> <contact>\n<email>ada@example.com</email> </contact>\n</e>"
        let table = try sample.read(Array("<l>\(rows.joined(separator: "\n"))\(sound)</l>".utf8))
        #expect(table.rows.map { $0.flaw != nil } == [true, true, true, true, true, false])
        #expect(table.headings == ["country", "name", "contact.email"])
    }

    @Test("is read in the encoding that it declares, and refused when it declares a wrong one")
    func encoding() throws {
        let utf16 = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><l><e><name>展会</name></e></l>"
        #expect(try sample.read([0xff, 0xfe] + utf16.bytes(.utf16LittleEndian)).rows.map(\.cells) == [["展会"]])
        let wrong = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?><l><e><name>".utf8) + [0xe9, 0x74]
        #expect(throws: TableFailure.self) { try sample.read(wrong + Array("</name></e></l>".utf8)) }
    }

    @Test("with a document type or an element without end is refused")
    func hostile() throws {
        let bomb = "<!DOCTYPE l [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><l><e><n>&b;</n></e></l>"
        #expect(#expect(throws: TableFailure.self) { try sample.read(Array(bomb.utf8)) }?.code == .unsupported)
        let long = "<l>\n<e><n>" + String(repeating: "x ", count: 1 << 20)
        let failure = #expect(throws: TableFailure.self) { try sample.read(Array(long.utf8)) }
        #expect(failure?.code == .tooLarge || failure?.code == .malformed)
        #expect(throws: TableFailure.self) { try sample.read(Array("<l><e><n>x</n></e>".utf8)) }
    }
}
