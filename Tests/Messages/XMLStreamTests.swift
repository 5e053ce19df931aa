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
        ("<getParty \(namespace)><party>1</party></getParty>", ["1:42 getParty"]),
        ("<messages \(namespace)/>", []),
        ("<nothing \(namespace)/>", ["1:41 nothing:  unknownMessage 1:41"]),
        ("<getParty/>", ["1:10 getParty:  unknownMessage 1:10"]),
        (
            "<message \(namespace) id=\"a\" sent=\"now\" x=\"y\"><getParty><party>1</party></getParty></message>",
            [
                "1:65 getParty a: @sent type 1:65, @x unknown 1:65, @type required 1:65, @sender required 1:65"
            ]
        ),
        (
            "<message \(namespace) id=\"a\" type=\"getEdition\" sender=\"s\" sent=\"2027-03-01T09:00:00Z\">"
                + "<getParty><party>1</party></getParty></message>",
            ["1:105 getParty a:  element 1:105"]
        ),
        (
            "<message \(namespace) id=\"a\" type=\"getParty\" sender=\"s\" sent=\"2027-03-01T09:00:00Z\"/>",
            ["1:103  a: body required 1:103"]
        ),
    ]) func whatIsNoMessageIsRefusedByItself(_ text: String, _ expected: [String]) {
        #expect(streamed(text, .xml) == expected)
        #expect(streamed(text, .xml, pieces: 1) == expected)
    }

    @Test(
        arguments: [
            "好", "<!--好-->", "<?x 好?>", "<x a=\"好\">é</x>", "<![CDATA[好]]>", "<![CDATA[é\n好好]]> <![CDATA[好]]>好",
            "<![CDATA[好]]>\n", "<![CDATA[\(String(repeating: "好", count: 1000))]]>",
        ], [1, .max])
    func aPlaceCountsCharactersAfter(_ before: String, pieces: Int) throws {
        let head = "<getParty \(Self.namespace)>\(before)<party>"
        let lines = head.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        let refusals = try #require(streamed("\(head)x</party></getParty>", .xml, pieces: pieces).first)
        #expect(refusals.contains(": party pattern \(lines.count):\(lines.last?.count ?? 0)"))
        let cut = streamed("\(head)</a></getParty>", .xml, pieces: pieces).last
        #expect(cut == "malformedXML \(lines.count) \((lines.last?.count ?? 0) + 5)")
    }

    @Test(arguments: [1, 16, .max]) func whatAnUndeclaredPrefixStandsBeforeIsNotOurs(pieces: Int) {
        let rest = "id=\"a\" type=\"getParty\" sender=\"s\" sent=\"2027-03-01T09:00:00Z\""
        let batch = { (head: String) in
            "<messages \(Self.namespace)>\n<message \(rest)><getParty><party>1</party></getParty></message>\n"
                + "<message \(head)><getParty><party>1</party></getParty></message></messages>"
        }
        let read = { (head: String) in streamed(batch(head), .xml, pieces: pieces) }
        #expect(read(rest) == ["2:71 getParty a", "3:71 getParty a"])
        #expect(read("q:" + rest) == ["2:71 getParty a", "malformedXML 3 73"])
        #expect(
            read("xmlns:q=\"urn:x\" q:" + rest)
                == ["2:71 getParty a", "3:89 getParty: @id unknown 3:89"])
        #expect(read("\(rest)><q:getParty/></message><message \(rest)").first == "2:71 getParty a")
        #expect(read("\(rest)><q:getParty/></message><message \(rest)").last?.hasPrefix("malformedXML 3") == true)
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
