/// All schemas as one file, for tools that want one: what each file declares, then `message` and `messages`, which stand around
/// messages and whose attributes are beyond the subset that the files keep to.
package enum SchemaBundle {
    /// - Parameter schemas: the files of which `catalogue` was compiled.
    package static func xsd(of schemas: [(name: String, bytes: [UInt8])], _ catalogue: Catalogue) -> [UInt8] {
        let parts = schemas.map { declarations(in: String(decoding: $0.bytes, as: UTF8.self)) }
        let text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <xs:schema xmlns:xs="\(SchemaGrammar.namespace)" xmlns="\(Catalogue.namespace)"
                targetNamespace="\(Catalogue.namespace)" elementFormDefault="qualified">
            \((parts + [envelope(catalogue)]).joined(separator: "\n\n"))
            </xs:schema>

            """
        return Array(text.utf8)
    }

    /// What stands inside a file's root, but for its includes.
    private static func declarations(in file: String) -> String {
        guard let root = file.firstRange(of: "<xs:schema"), let start = file[root.upperBound...].firstIndex(of: ">"),
            let end = file.ranges(of: "</xs:schema>").last
        else { return "" }
        return file[file.index(after: start)..<end.lowerBound].split(separator: "\n")
            .filter { !$0.contains("<xs:include ") }.joined(separator: "\n")
    }

    private static func envelope(_ catalogue: Catalogue) -> String {
        let choices = catalogue.messages.map { "        <xs:element ref=\"\($0.element)\"/>" }.joined(separator: "\n")
        let attributes = (catalogue.record(named: "Envelope")?.fields ?? []).map { field in
            "      <xs:attribute name=\"\(field.name)\" type=\"\(typeName(of: field))\""
                + (field.isRequired ? " use=\"required\"/>" : "/>")
        }
        return """
              <xs:element name="message">
                <xs:complexType>
                  <xs:choice>
            \(choices)
                  </xs:choice>
            \(attributes.joined(separator: "\n"))
                </xs:complexType>
              </xs:element>

              <xs:element name="messages">
                <xs:complexType>
                  <xs:choice minOccurs="0" maxOccurs="unbounded">
                    <xs:element ref="message"/>
            \(choices)
                  </xs:choice>
                </xs:complexType>
              </xs:element>
            """
    }

    private static func typeName(of field: Field) -> String {
        switch field.type {
        case .text(let type) where type.name == TextType.plain.name: "xs:string"
        case .text, .record, .integer: field.type.definition
        case .boolean, .instant, .date, .bytes: "xs:\(field.type.definition)"
        }
    }
}
