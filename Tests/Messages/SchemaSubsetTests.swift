import MessageModel
import Testing

@Suite struct SchemaSubsetTests {
    private func failure(_ body: String, root: String? = nil) -> String? {
        let root = root ?? "targetNamespace=\"urn:pavilion:messages:1\" elementFormDefault=\"qualified\""
        let text = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:pavilion:messages:1" \(root)>
            \(body)
            </xs:schema>
            """
        do {
            _ = try Catalogue(schemas: [("test.xsd", Array(text.utf8))])
            return nil
        } catch {
            return "\(error)"
        }
    }

    private func record(_ fields: String) -> String {
        "<xs:complexType name=\"R\"><xs:sequence>\(fields)</xs:sequence></xs:complexType>"
    }

    private func simple(_ facets: String, base: String = "xs:string") -> String {
        "<xs:simpleType name=\"S\"><xs:restriction base=\"\(base)\">\(facets)</xs:restriction></xs:simpleType>"
    }

    @Test func whatIsInTheSubsetCompiles() {
        #expect(failure(record("<xs:element name=\"a\" type=\"xs:date\" minOccurs=\"0\" maxOccurs=\"3\"/>")) == nil)
    }

    @Test(arguments: [
        ("<xs:group name=\"g\"/>", "<schema> may not hold <group>"),
        ("<xs:element name=\"e\" type=\"xs:string\"/>", "the top-level element e must have a complexType"),
        ("<xs:complexType name=\"R\"><xs:choice/></xs:complexType>", "<complexType> may not hold <choice>"),
        ("<xs:complexType name=\"R\"/>", "the complexType R needs a sequence"),
        ("<xs:element name=\"e\" type=\"Nothing\"/>", "no schema declares the type Nothing"),
        ("<xs:element name=\"e\" type=\"y:Z\"/>", "the name y:Z is in no namespace"),
        ("<xs:import namespace=\"x\"/>", "<schema> may not hold <import>"),
        ("stray", "text inside <schema>"),
    ]) func otherDeclarationsAreRefused(_ body: String, _ words: String) {
        let failure = failure(body)
        #expect(failure?.contains(words) == true, "\(String(describing: failure))")
        #expect(failure?.hasPrefix("test.xsd:") == true)
    }

    @Test(arguments: [
        ("<xs:element name=\"a\" type=\"xs:decimal\"/>", "test.xsd:2: xs:decimal is outside the schema subset"),
        ("<xs:element name=\"a\" type=\"xs:int\" default=\"1\"/>", "may not have the attribute default"),
        ("<xs:element name=\"a\" type=\"xs:int\" minOccurs=\"2\"/>", "minOccurs must be 0 or 1"),
        ("<xs:element name=\"a\" type=\"xs:int\" maxOccurs=\"0\"/>", "maxOccurs must be"),
        ("<xs:element name=\"a\"/>", "<element> needs type"),
        ("<xs:element name=\"a\" type=\"R\"/>", "the type R holds itself"),
        ("<xs:element name=\"a\" type=\"xs:int\"/><xs:element name=\"a\" type=\"xs:int\"/>", "R has two elements a"),
        ("<xs:any/>", "<sequence> may not hold <any>"),
    ]) func otherFieldsAreRefused(_ fields: String, _ words: String) {
        let failure = failure(record(fields))
        #expect(failure?.contains(words) == true, "\(String(describing: failure))")
    }

    @Test(arguments: [
        ("<xs:whiteSpace value=\"collapse\"/>", "<restriction> may not hold <whiteSpace>"),
        ("<xs:pattern value=\"[\"/>", "is not a regular expression of XSD"),
        ("<xs:minLength value=\"-1\"/>", "S cannot have minLength=\"-1\""),
        ("<xs:minInclusive value=\"1\"/>", "S cannot have minInclusive=\"1\""),
    ]) func otherFacetsAreRefused(_ facets: String, _ words: String) {
        let failure = failure(simple(facets))
        #expect(failure?.contains(words) == true, "\(String(describing: failure))")
    }

    @Test func aTypeIsDeclaredOnce() {
        #expect(
            failure(simple("") + "\n" + simple(""))?.hasPrefix("test.xsd:3: S is declared already at test.xsd:2")
                == true)
    }

    @Test func twoElementsDoNotShareAType() {
        let elements = "<xs:element name=\"a\" type=\"R\"/><xs:element name=\"b\" type=\"R\"/>"
        #expect(failure(record("") + elements)?.contains("a and b share the type R") == true)
    }

    @Test func anotherNamespaceIsRefused() {
        #expect(failure("", root: "targetNamespace=\"urn:x\"")?.contains("must have targetNamespace") == true)
    }

    @Test func brokenXMLIsRefused() { #expect(failure("<xs:element")?.contains("not well-formed XML") == true) }
}
