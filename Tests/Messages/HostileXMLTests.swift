import MessageModel
import Testing

@Suite struct HostileXMLTests {
    private let namespace = "xmlns=\"urn:pavilion:messages:1\""

    private func decode(_ text: String) throws(Problem) -> Record { try decode(Array(text.utf8)) }

    private func decode(_ bytes: [UInt8]) throws(Problem) -> Record {
        guard let type = try? messageType("verifyRegistration") else { throw Problem(.notFound, "notFound") }
        return try XMLCodec.decode(bytes, as: type, element: "verifyRegistration")
    }

    private func refusals(_ text: String) -> [String] {
        MessagesTests.refusals(of: { () throws(Problem) in try decode(text) })
    }

    private func message(_ body: String) -> String { "<verifyRegistration \(namespace)>\(body)</verifyRegistration>" }

    @Test func commentsAndCDATAAndPrefixesAreRead() throws {
        let record = try decode(
            """
            <?xml version="1.0"?><!-- a --><m:verifyRegistration xmlns:m="urn:pavilion:messages:1"
              xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b">
              <m:registration>1<!-- b -->2</m:registration><?x y?><m:code><![CDATA[a]]>&#98;</m:code>
            </m:verifyRegistration>
            """)
        #expect(record["registration"] == .text("12"))
        #expect(record["code"] == .text("ab"))
    }

    @Test(arguments: [
        "", "plain", "<a>", "<verifyRegistration/><b/>", "<verifyRegistration>&nbsp;</verifyRegistration>",
        "<!DOCTYPE verifyRegistration><verifyRegistration/>",
        "<!DOCTYPE v SYSTEM \"file:///etc/passwd\"><verifyRegistration/>",
        "<!DOCTYPE v [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><verifyRegistration>&x;</verifyRegistration>",
        "<!DOCTYPE v [<!ENTITY % x SYSTEM \"http://127.0.0.1:9/\">%x;]><verifyRegistration/>",
        "<?xml version=\"1.0\"?><verifyRegistration>\u{1}</verifyRegistration>",
    ]) func malformedXMLIsRefused(_ text: String) {
        #expect(refusals(text) == ["malformedXML"])
    }

    @Test func multiplyingEntitiesAreRefusedBeforeTheyMultiply() {
        let entities = (1...9).map { "<!ENTITY e\($0) \"\(String(repeating: "&e\($0 - 1);", count: 10))\">" }.joined()
        let text = "<!DOCTYPE v [<!ENTITY e0 \"ha\">\(entities)]>" + message("<code>&e9;</code>")
        #expect(refusals(text) == ["malformedXML"])
    }

    @Test func otherCharsetsAreRefused() {
        let utf16 = Array(message("").utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let latin = Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>".utf8) + [0x3C, 0x61, 0x3E, 0xE5]
        for bytes in [[0xFF, 0xFE] + utf16, latin] {
            #expect(MessagesTests.refusals(of: { () throws(Problem) in try decode(bytes) }) == ["malformedXML"])
        }
    }

    @Test func depthIsBounded() {
        let nested = { String(repeating: "<a>", count: $0) + String(repeating: "</a>", count: $0) }
        #expect(refusals(message(nested(64))) == ["malformedXML"])
        #expect(refusals(message(nested(63))).contains("a unknown"))
        #expect(refusals(message(String(repeating: "<a>", count: 300_000))) == ["malformedXML"])
    }

    /// libxml2 compares the attributes of a tag with one another, and each prefix with all that are declared.
    @Test func attributesAndNamespacesAreBounded() {
        let tag = { (count: Int, attribute: String) in
            "<verifyRegistration \(self.namespace)\((1..<count).map { " \(attribute)\($0)='u'" }.joined())/>"
        }
        #expect(refusals(tag(256, "a")).count == 50)
        #expect(refusals(tag(258, "a")) == ["malformedXML"])
        #expect(refusals(tag(256, "xmlns:a")) == ["registration required", "code required"])
        #expect(refusals(tag(257, "xmlns:a")) == ["malformedXML"])
    }

    @Test(arguments: ["<registration a=\"X\"/>", "<!--X-->", "<?x X?>"])
    func aTagAndACommentAreBounded(_ tag: String) {
        let ofSize = { self.message(tag.replacing("X", with: String(repeating: "x", count: $0))) }
        #expect(refusals(ofSize(100_000)) == ["malformedXML"])
        #expect(refusals(ofSize(60_000)).contains("code required"))
    }

    @Test(.timeLimit(.minutes(1))) func aTextOfVeryManyPiecesIsRefusedSoon() {
        let text = String(repeating: "&lt;", count: 2_000_000)
        #expect(
            refusals(message("<registration>\(text)</registration><code>a</code>"))
                == ["registration tooLong limit=19"])
    }

    @Test func theRootMustBeTheMessage() {
        #expect(refusals("<other \(namespace)/>") == [" element expected=verifyRegistration"])
        #expect(refusals("<verifyRegistration/>") == [" element expected=verifyRegistration"])
    }

    @Test(arguments: [
        ("<code>a</code><registration>1</registration>", ["registration order"]),
        (
            "<registration>1</registration><registration>2</registration><code>a</code>",
            ["registration tooMany limit=1"]
        ),
        ("<registration a=\"b\">1</registration><code>a</code>", ["registration.@a unknown"]),
        ("<registration>1</registration><code xmlns=\"urn:x\">a</code>", ["code required", "code unknown"]),
        ("text<registration>1</registration><code>a</code>", [" type expected=record"]),
        ("<registration><b/></registration><code>a</code>", ["registration type expected=text"]),
    ]) func aWrongStructureIsRefusedInPlace(_ body: String, _ expected: [String]) {
        #expect(refusals(message(body)).sorted() == expected)
    }

    @Test func refusalsTellLineAndColumn() {
        let text =
            "<verifyRegistration \(namespace)>\n  <registration>x</registration>\n  <code>!</code>\n</verifyRegistration>"
        let problem = #expect(throws: Problem.self) { try decode(text) }
        #expect(problem?.errors.map { $0.parameters["line"] } == ["2", "3"])
        let malformed = #expect(throws: Problem.self) { try decode("<verifyRegistration>\n\n<a></b>") }
        #expect(malformed?.parameters["line"] == "3")
    }
}
