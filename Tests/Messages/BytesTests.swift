import Entrances
import MessageModel
import Testing

/// Bytes, which all spellings write in base64.
@Suite struct BytesTests {
    private static let schema = Array(
        """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:pavilion:messages:1"
            targetNamespace="urn:pavilion:messages:1" elementFormDefault="qualified">
          <xs:element name="parcel" type="Parcel"/>
          <xs:complexType name="Parcel">
            <xs:sequence><xs:element name="bytes" type="Piece"/></xs:sequence>
          </xs:complexType>
          <xs:simpleType name="Piece">
            <xs:restriction base="xs:base64Binary"><xs:maxLength value="6"/></xs:restriction>
          </xs:simpleType>
        </xs:schema>
        """.utf8)
    private let type: RecordType

    init() throws {
        type = try #require(Catalogue(schemas: [("parcel.xsd", Self.schema)]).message("parcel"))
    }

    private func document(_ text: String) -> String {
        "<parcel xmlns=\"urn:pavilion:messages:1\"><bytes>\(text)</bytes></parcel>"
    }

    /// What each spelling makes of the same text; a rule is one that it breaks.
    private func spellings(_ text: String) -> [Result<Value?, Problem>] {
        let json = "{\"bytes\": \"\(text.replacing("\n", with: "\\n"))\"}"
        return [
            Result { () throws(Problem) in
                try XMLCodec.decode(Array(document(text).utf8), as: type, element: "parcel")[0]
            },
            Result { () throws(Problem) in try JSONCodec.decode(Array(json.utf8), as: type)[0] },
            Result { () throws(Problem) in try FormCodec.decode([("bytes", text)], as: type)[0] },
        ]
    }

    @Test(
        arguments: [
            ("QUJD", [65, 66, 67]), ("QUI=", [65, 66]), ("QQ==", [65]), ("+/+/", [251, 255, 191]),
            (" Q U\nJD\n", [65, 66, 67]),
            ("QUJDREVG", [65, 66, 67, 68, 69, 70]), ("QUI =", [65, 66]),
        ] as [(String, [UInt8])]) func `base64 stands for bytes in each spelling`(_ text: String, _ bytes: [UInt8])
        throws
    {
        for spelling in spellings(text) { #expect(try spelling.get() == .bytes(bytes)) }
        #expect(try #require(Oracle(schema: Self.schema)).accepts(document(text)))
    }

    @Test(arguments: [
        ("QUJ", "type"), ("Q===", "type"), ("QUJ=", "type"), ("QR==", "type"), ("QQ==QQ==", "type"), ("=", "type"),
        ("QUJDREVGRw==", "tooManyBytes"),
    ]) func `what is no base64, or too much, is refused as libxml2 refuses it`(_ text: String, _ rule: String) throws {
        for spelling in spellings(text) {
            #expect(throws: Problem.self) { try spelling.get() }
            guard case .failure(let problem) = spelling else { continue }
            #expect(problem.errors.map(\.rule) == [rule] && problem.errors.map(\.path) == ["bytes"])
        }
        #expect(try !#require(Oracle(schema: Self.schema)).accepts(document(text)))
    }

    /// libxml2 passes over them (RFC 2045, 6.8), XSD does not (part 2, 3.2.16).
    @Test(arguments: ["QU-D", "QUJD!", "好", "QU_D"]) func `other characters than those of base64 are refused`(
        _ text: String
    ) {
        for spelling in spellings(text) { #expect(throws: Problem.self) { try spelling.get() } }
    }

    @Test func `no bytes are bytes, too, and come back from JSON and XML as they went`() throws {
        for bytes in [[], Array(0...5)] as [[UInt8]] {
            var record = Record(type)
            record[0] = .bytes(bytes)
            #expect(try JSONCodec.decode(JSONCodec.encode(record), as: type) == record)
            #expect(
                try XMLCodec.decode(XMLCodec.encode(record, element: "parcel"), as: type, element: "parcel") == record)
            #expect(record.validate() == [])
        }
        var record = Record(type)
        record[0] = .bytes(Array(0...6))
        #expect(record.validate().map(\.rule) == ["tooManyBytes"])
    }
}
