import MessageModel
import Messages
import Testing

@Suite struct JSONStreamTests {
    private static let head = "\"type\": \"getParty\", \"sender\": \"s\", \"sent\": \"2027-03-01T09:00:00Z\""
    private static let items = [
        "{\"id\": \"a\", \(head), \"body\": {\"party\": \"1\"}}",
        "{\"body\": {\"party\": \"}{\\\"\"},\n \"id\": \"b\", \(head), \"correlation\": \"a\"}",
        "{\"party\": \"3\"}",
    ]
    private static let batch = "[\n\(items[0]),\n\(items[1]),\n\(items[2])]"
    private static let read = ["2:1 getParty a", "3:1 getParty b: party pattern 3:20", "5:1 getParty"]

    @Test(arguments: [1, 2, 3, 7, 64, .max]) func anArrayIsReadInPiecesOfAnySize(pieces: Int) {
        #expect(streamed(Self.batch, .json, bare: "getParty", pieces: pieces) == Self.read)
    }

    @Test(arguments: [1, 7, .max]) func linesAreReadInPiecesOfAnySize(pieces: Int) {
        let lines = "\n" + Self.items.joined(separator: "\n") + "\n"
        #expect(streamed(lines, .json, bare: "getParty", pieces: pieces) == Self.read)
    }

    @Test(arguments: [
        ("{\"party\": \"1\"}", ["1:1 : @type required 1:1"]),
        ("[]", []), ("", []), (" \n", []),
        (
            "{\"id\": \"\", \"type\": \"getParty\", \"x\": 1, \"body\": []}",
            [
                "1:1 getParty: @id required 1:8, @x unknown 1:1, @sender required 1:1, @sent required 1:1,  type 1:48"
            ]
        ),
        (
            "{\"id\": \"a\", \"type\": \"nothing\", \"sender\": \"s\", \"sent\": \"2027-03-01T09:00:00Z\", \"body\": {}}",
            [
                "1:1 nothing a:  unknownMessage 1:1"
            ]
        ),
    ]) func whatIsNoMessageIsRefusedByItself(_ text: String, _ expected: [String]) {
        #expect(streamed(text, .json) == expected)
    }

    @Test(arguments: [
        ("[", "malformedJSON 1 2"), ("[{\"a\": 1}", "malformedJSON 1 10"),
        ("[1]", "malformedJSON 1 2"), ("\"text\"", "malformedJSON 1 1"), ("[] []", "malformedJSON 1 4"),
        ("[{},]", "malformedJSON 1 5"), ("{\"a\": tru}", "malformedJSON 1 10"), ("{]", "malformedJSON 1 2"),
        ("\n {\"a\": 1, \"a\": 2}", "malformedJSON 2 14"), ("\u{FEFF}{}", "malformedJSON 1 1"),
    ]) func aMalformedPointHasItsPlace(_ text: String, _ expected: String) {
        #expect(streamed(text, .json).last == expected)
        #expect(streamed(text, .json, pieces: 1).last == expected)
    }

    @Test func whatStandsBeforeAMalformedPointIsIntact() {
        let cut = Self.batch.replacing("\"3\"", with: "3x")
        #expect(streamed(cut, .json, bare: "getParty") == Self.read.dropLast() + ["malformedJSON 5 12"])
    }

    @Test func aMessageIsAtMostOneMebibyte() {
        let large = "{\"party\": \"\(String(repeating: "}", count: 1 << 20))\"}"
        let lines = streamed("\(large)\n{\"party\": \"1\"}", .json, bare: "getParty", pieces: 1 << 12)
        #expect(lines == ["1:1 : tooLarge", "2:1 getParty"])
    }
}
