import MessageModel
import Messages
import Testing

@Suite struct XMLStreamTests {
    private static let namespace = "xmlns=\"urn:pavilion:messages:1\""
    private static let batch = """
        <messages \(namespace)>
        <message id="a" type="getParty" sender="s" sent="2027-03-01T09:00:00Z"><getParty><party>1</party></getParty></message>
        <message id="b" type="getParty" sender="s" sent="2027-03-01T09:00:00Z" correlation="a">
          <getParty><party>好</party></getParty>
        </message>
        <getParty><party>3</party></getParty>
        </messages>
        """
    private static let read = [
        "2:71 getParty a", "3:87 getParty b: party pattern 4:19", "6:10 getParty",
    ]

    @Test(arguments: [1, 2, 3, 7, 64, .max]) func aBatchIsReadInPiecesOfAnySize(pieces: Int) {
        #expect(streamed(Self.batch, .xml, pieces: pieces) == Self.read)
    }

    @Test(arguments: [
        ("<getParty \(namespace)><party>1</party></getParty>", ["1:47 getParty"]),
        ("<messages \(namespace)/>", []),
        ("<nothing \(namespace)/>", ["1:46 nothing:  unknownMessage 1:46"]),
        ("<getParty/>", ["1:12 getParty:  unknownMessage 1:12"]),
        (
            "<message \(namespace) id=\"a\" sent=\"now\" x=\"y\"><getParty><party>1</party></getParty></message>",
            [
                "1:73 getParty a: @sent type 1:73, @x unknown 1:73, @type required 1:73, @sender required 1:73"
            ]
        ),
        (
            "<message \(namespace) id=\"a\" type=\"getEdition\" sender=\"s\" sent=\"2027-03-01T09:00:00Z\">"
                + "<getParty><party>1</party></getParty></message>",
            ["1:107 getParty a:  element 1:107"]
        ),
        (
            "<message \(namespace) id=\"a\" type=\"getParty\" sender=\"s\" sent=\"2027-03-01T09:00:00Z\"/>",
            ["1:106  a: body required 1:106"]
        ),
    ]) func whatIsNoMessageIsRefusedByItself(_ text: String, _ expected: [String]) {
        let places = #/[0-9]+:[0-9]+/#
        #expect(
            streamed(text, .xml).map { $0.replacing(places, with: "") }
                == expected.map { $0.replacing(places, with: "") })
    }

    @Test(arguments: [1, 5, .max]) func whatStandsBeforeAMalformedPointIsIntact(pieces: Int) {
        let cut = Self.batch.replacing("<getParty><party>3", with: "<getParty><party<3")
        #expect(streamed(cut, .xml, pieces: pieces).dropLast() == Self.read.dropLast())
        #expect(streamed(cut, .xml, pieces: pieces).last?.hasPrefix("malformedXML 6 ") == true)
        let broken = Array(Self.batch.utf8).map { $0 == UInt8(ascii: "3") ? 0xFF : $0 }
        #expect(streamed(broken, .xml, pieces: pieces).last?.hasPrefix("malformedXML") == true)
        #expect(streamed(String(Self.batch.prefix(200)), .xml, pieces: pieces).last?.hasPrefix("malformedXML") == true)
    }

    @Test func wrongBytesEndABatchAfterWhatStandsBefore() {
        let text = Array("<messages \(Self.namespace)><getParty><party>1</party></getParty>\n<getParty>".utf8)
        for wrong in [[0xFF], [0xC0, 0x80], [0xE0, 0x81, 0x81], [0xED, 0xA0, 0x80]] as [[UInt8]] {
            let lines = streamed(text + wrong + Array("</getParty></messages>".utf8), .xml)
            #expect(lines.count == 2 && lines[0].hasSuffix("getParty") && lines[1].hasPrefix("malformedXML 2 "))
        }
    }

    @Test func aMessageIsAtMostOneMebibyte() {
        let large = "<getParty><party>\(String(repeating: "1", count: 1 << 20))</party></getParty>"
        let small = "<getParty><party>1</party></getParty>"
        let lines = streamed("<messages \(Self.namespace)>\(large)\(small)</messages>", .xml, pieces: 1 << 12)
        #expect(
            lines.map { $0.split(separator: " ").dropFirst().joined(separator: " ") } == [
                "getParty: tooLarge", "getParty",
            ])
    }

    @Test func textBetweenMessagesEndsTheStream() {
        let lines = streamed("<messages \(Self.namespace)><getParty><party>1</party></getParty> x </messages>", .xml)
        #expect(lines.count == 2 && lines[1].hasPrefix("malformedXML 1 "))
    }

    @Test func aDocumentTypeEndsTheStream() {
        #expect(
            streamed("<!DOCTYPE messages><messages \(Self.namespace)/>", .xml).last?.hasPrefix("malformedXML") == true)
    }
}
