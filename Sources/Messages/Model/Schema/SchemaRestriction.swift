/// Simple types: a base, narrowed by facets.
extension SchemaCompiler {
    mutating func restriction(_ name: String, _ declaration: Declaration) throws(SchemaFailure) -> FieldType {
        let (file, element) = (declaration.file, declaration.element)
        guard let restriction = element.children.first(where: { $0.name == "restriction" }) else {
            throw file.refuse(element, "the simpleType \(name) needs a restriction")
        }
        let base: FieldType
        switch try file.reference("base", of: restriction) {
        case .builtIn(let builtIn): base = try self.builtIn(builtIn, for: restriction, in: file)
        case .named(let named): base = try type(named: named, for: restriction, in: file)
        }
        switch base {
        case .text(let base):
            let documentation = file.documentation(of: element)
            return .text(try text(base, name, restriction, documentation, in: file))
        case .integer(let base): return .integer(try integer(base, name, restriction, in: file))
        case .bytes(let base): return .bytes(try bytes(base, name, restriction, in: file))
        case .boolean, .instant, .date:
            guard restriction.children.isEmpty else {
                throw file.refuse(restriction, "\(name) may not narrow its base")
            }
            return base
        case .record: throw file.refuse(restriction, "\(name) may not restrict a complexType")
        }
    }

    private func text(
        _ base: TextType, _ name: String, _ restriction: XMLElement, _ documentation: String, in file: SchemaFile
    ) throws(SchemaFailure) -> TextType {
        var (minimum, maximum) = (base.minLength, base.maxLength)
        var alternatives: [String] = []
        var choices: [TextType.Choice] = []
        for facet in restriction.children {
            let value = try file.attribute("value", of: facet)
            switch (facet.name, Int(value)) {
            case ("minLength", let length?) where length >= minimum: minimum = length
            case ("maxLength", let length?) where length >= 0 && length <= maximum ?? length: maximum = length
            case ("pattern", _): alternatives.append(value)
            case ("enumeration", _):
                choices.append(TextType.Choice(value: value, documentation: file.documentation(of: facet)))
            default: throw file.refuse(facet, "\(name) cannot have \(facet.name)=\"\(value)\"")
            }
        }
        var patterns = base.patterns
        if !alternatives.isEmpty {
            // Patterns of one step are alternatives, those of different steps all hold (XSD part 2, 4.3.4.3).
            let expression = alternatives.count == 1 ? alternatives[0] : "(\(alternatives.joined(separator: ")|(")))"
            guard let pattern = Pattern(expression, of: name) else {
                throw file.refuse(restriction, "the pattern of \(name) is not a regular expression of XSD")
            }
            patterns.append(pattern)
        }
        return TextType(
            name: name, minLength: minimum, maxLength: maximum, patterns: patterns,
            enumeration: choices.isEmpty ? base.enumeration : choices, documentation: documentation)
    }

    private func integer(
        _ base: IntegerType, _ name: String, _ restriction: XMLElement, in file: SchemaFile
    ) throws(SchemaFailure) -> IntegerType {
        var (minimum, maximum) = (base.minimum, base.maximum)
        for facet in restriction.children {
            let value = try file.attribute("value", of: facet)
            switch (facet.name, Int64(value)) {
            case ("minInclusive", let limit?) where limit >= minimum: minimum = limit
            case ("maxInclusive", let limit?) where limit <= maximum: maximum = limit
            default: throw file.refuse(facet, "\(name) cannot have \(facet.name)=\"\(value)\"")
            }
        }
        return IntegerType(name: name, minimum: minimum, maximum: maximum)
    }

    private func bytes(
        _ base: BytesType, _ name: String, _ restriction: XMLElement, in file: SchemaFile
    ) throws(SchemaFailure) -> BytesType {
        var maximum = base.maxLength
        for facet in restriction.children {
            let value = try file.attribute("value", of: facet)
            guard facet.name == "maxLength", let length = Int(value), (0...(maximum ?? .max)).contains(length) else {
                throw file.refuse(facet, "\(name) cannot have \(facet.name)=\"\(value)\"")
            }
            maximum = length
        }
        return BytesType(maxLength: maximum)
    }
}
