/// Turns schema files into the schema model: collects what they declare, then resolves each type once.
struct SchemaCompiler {
    struct Declaration {
        let file: SchemaFile
        let element: XMLElement
    }

    private var types: [String: Declaration] = [:]
    private var elements: [String: Declaration] = [:]
    private var resolved: [String: FieldType] = [:]
    private var resolving: Set<String> = []

    /// - Returns: the type of each top-level element, and every record type by name.
    static func compile(
        _ files: [SchemaFile]
    ) throws(SchemaFailure) -> (messages: [String: RecordType], types: [String: FieldType]) {
        var compiler = SchemaCompiler()
        for file in files { try compiler.collect(file) }
        for name in compiler.types.keys.sorted() { _ = try compiler.type(named: name) }
        return (try compiler.messages(), compiler.resolved)
    }

    private mutating func collect(_ file: SchemaFile) throws(SchemaFailure) {
        for element in file.root.children {
            switch element.name {
            case "element": try declare(element, in: file, among: &elements)
            case "complexType", "simpleType": try declare(element, in: file, among: &types)
            default: continue
            }
        }
    }

    private func declare(
        _ element: XMLElement, in file: SchemaFile, among declarations: inout [String: Declaration]
    ) throws(SchemaFailure) {
        let name = try file.attribute("name", of: element)
        if let other = declarations[name] {
            throw file.refuse(element, "\(name) is declared already at \(other.file.name):\(other.element.line)")
        }
        declarations[name] = Declaration(file: file, element: element)
    }

    private mutating func messages() throws(SchemaFailure) -> [String: RecordType] {
        var messages: [String: RecordType] = [:]
        var users: [String: String] = [:]
        for (name, declaration) in elements.sorted(by: { $0.key < $1.key }) {
            let (file, element) = (declaration.file, declaration.element)
            guard case .record(let record) = try fieldType(of: element, in: file) else {
                throw file.refuse(element, "the top-level element \(name) must have a complexType")
            }
            if let other = users.updateValue(name, forKey: record.name) {
                throw file.refuse(element, "\(other) and \(name) share the type \(record.name); each needs its own")
            }
            messages[name] = record
        }
        return messages
    }

    mutating func fieldType(of element: XMLElement, in file: SchemaFile) throws(SchemaFailure) -> FieldType {
        switch try file.reference("type", of: element) {
        case .builtIn(let name): return try builtIn(name, for: element, in: file)
        case .named(let name): return try type(named: name, for: element, in: file)
        }
    }

    func builtIn(_ name: String, for element: XMLElement, in file: SchemaFile) throws(SchemaFailure) -> FieldType {
        switch name {
        case "string": return .text(.plain)
        case "boolean": return .boolean
        case "int": return .integer(.int)
        case "long": return .integer(.long)
        case "dateTime": return .instant
        case "date": return .date
        case "base64Binary": return .bytes(BytesType())
        default: throw file.refuse(element, "xs:\(name) is outside the schema subset")
        }
    }

    mutating func type(
        named name: String, for element: XMLElement, in file: SchemaFile
    ) throws(SchemaFailure) -> FieldType {
        guard types[name] != nil else { throw file.refuse(element, "no schema declares the type \(name)") }
        guard !resolving.contains(name) else { throw file.refuse(element, "the type \(name) holds itself") }
        return try type(named: name)
    }

    private mutating func type(named name: String) throws(SchemaFailure) -> FieldType {
        if let done = resolved[name] { return done }
        guard let declaration = types[name] else {
            throw SchemaFailure(file: "", line: 0, words: "no schema declares the type \(name)")
        }
        resolving.insert(name)
        defer { resolving.remove(name) }
        let isComplex = declaration.element.name == "complexType"
        let type =
            isComplex
            ? FieldType.record(try record(name, declaration)) : try restriction(name, declaration)
        resolved[name] = type
        return type
    }

    private mutating func record(_ name: String, _ declaration: Declaration) throws(SchemaFailure) -> RecordType {
        let (file, element) = (declaration.file, declaration.element)
        guard let sequence = element.children.first(where: { $0.name == "sequence" }) else {
            throw file.refuse(element, "the complexType \(name) needs a sequence")
        }
        var fields: [Field] = []
        for child in sequence.children {
            let field = try self.field(child, in: file)
            if fields.contains(where: { $0.name == field.name }) {
                throw file.refuse(child, "\(name) has two elements \(field.name)")
            }
            fields.append(field)
        }
        guard fields.count <= FieldSet.capacity else {
            throw file.refuse(element, "\(name) has more than \(FieldSet.capacity) elements")
        }
        return RecordType(name: name, fields: fields, documentation: file.documentation(of: element))
    }

    private mutating func field(_ element: XMLElement, in file: SchemaFile) throws(SchemaFailure) -> Field {
        let least = element["minOccurs"] ?? "1"
        let most = element["maxOccurs"] ?? "1"
        guard least == "0" || least == "1" else { throw file.refuse(element, "minOccurs must be 0 or 1") }
        let maximum = Int(most)
        guard most == "unbounded" || (maximum ?? 0) > 0 else {
            throw file.refuse(element, "maxOccurs must be a number above 0, or unbounded")
        }
        return Field(
            name: try file.attribute("name", of: element), type: try fieldType(of: element, in: file),
            isRequired: least == "1", isRepeated: most != "1", maximum: maximum,
            documentation: file.documentation(of: element))
    }
}
