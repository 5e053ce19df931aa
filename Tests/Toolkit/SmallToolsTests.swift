import DelimitedText
import Foundation
import PhoneNumbers
import Resources
import Testing

@Suite struct SmallToolsTests {
    @Test(arguments: [
        ("plain", "plain"), ("展会", "展会"), ("a,b", "\"a,b\""), ("a\r\nb", "\"a\r\nb\""),
        ("x;=1", "\"x;'=1\""), ("x\t=1", "\"x\t'=1\""), ("a,-1", "\"a,'-1\""), ("a\r\n=1;b", "\"a\r\n'=1;b\""),
        ("a;\"=1", "\"a;'\"\"=1\""), ("a; =1; 1+1", "\"a; =1; 1+1\""),
        ("say \"hi\"", "\"say \"\"hi\"\"\""), ("\"\u{301}", "\"\"\"\u{301}\""),
        ("=1+1", "\"'=1+1\""), ("@SUM(A1)", "\"'@SUM(A1)\""), ("-2", "\"'-2\""), ("\t=1", "\"\t'=1\""),
        ("+33 1", "\"'+33 1\""), ("＝1", "\"'＝1\""), ("＋1", "\"'＋1\""), ("－1", "\"'－1\""), ("＠A", "\"'＠A\""),
        ("'=1", "\"''=1\""), ("'s Hof", "'s Hof"), ("1+1", "1+1"),
        ("a;''=1", "\"a;'''=1\""),
    ]) func aCellIsWrittenSoThatSpreadsheetsShowIt(value: String, cell: String) throws {
        var table = CSVWriter()
        table.row([value, ""])
        #expect(table.bytes == Array("\u{feff}\(cell),\r\n".utf8))
        let read = try CSVReader.rows(String(decoding: table.bytes, as: UTF8.self))
        #expect(read.first?.first?.withoutFormulaQuote == value)
    }

    @Test(arguments: [
        ("0755-8288 0000", "CN", "+8675582880000"), ("+49 (0)30 901820", "CN", "+4930901820"),
        ("020 7946 0018", "GB", "+442079460018"), ("06 6982 1234", "IT", "+390669821234"),
    ]) func aTelephoneNumberIsReadAsWrittenAndDialledFromItsCountry(text: String, region: String, e164: String) {
        let number = PhoneNumber(text, region: region)
        #expect(number?.e164 == e164)
    }

    @Test(arguments: ["", "call me", "12", "+999 123", "0755-82880000\u{0}x"])
    func whatIsNoTelephoneNumberIsRefused(text: String) {
        #expect(PhoneNumber(text, region: "CN") == nil)
    }

    @Test func aNumberThatReadsAsAnotherWhenItIsReadAgainIsRefused() {
        #expect(PhoneNumber("0001-01-01", region: "DE") == nil)
    }

    @Test func everyEmbeddedFileIsTheOneInTheSourceTree() throws {
        let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let resources = Resource.all { _ in true }
        #expect(!resources.isEmpty)
        #expect(resources.map(\.path) == resources.map(\.path).sorted())
        for resource in resources {
            #expect(
                try Data(contentsOf: top.appending(path: resource.path)) == Data(resource.bytes), "\(resource.path)")
        }
    }
}
