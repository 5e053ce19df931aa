import MessageModel

/// Renders the Swift types of the schemas: a struct for each complexType, an enum for each enumeration.
struct MessageRendering {
    let catalogue: Catalogue

    func file(for type: RecordType) -> String {
        let element = catalogue.messages.first { $0.type === type }?.element
        let types = Set(type.fields.map { swiftType($0.type) })
        var source = SwiftSource()
        source.line("import MessageModel")
        if !types.isDisjoint(with: ["Instant", "CalendarDate"]) { source.line("import Timekeeping") }
        source.line()
        source.documentation(type.documentation)
        source.block("package struct \(SwiftName.type(type.name)): \(element == nil ? "MessagePart" : "Message")") {
            if let element { $0.line("package static let element = \"\(element)\"") }
            $0.line("package static let recordType = Vocabulary.record(\"\(type.name)\")")
            properties(of: type, to: &$0)
            memberwise(type, to: &$0)
            reading(type, to: &$0)
            writing(type, to: &$0)
        }
        return source.text
    }

    func file(for type: TextType) -> String {
        var source = SwiftSource()
        source.line()
        source.documentation(type.documentation)
        source.block("package enum \(SwiftName.type(type.name)): String, FieldValue, Sendable, CaseIterable") {
            for choice in type.enumeration {
                let name = SwiftName.member(choice.value)
                let isSame = name.filter { $0 != "`" } == choice.value
                $0.documentation(choice.documentation)
                $0.line("case \(name)" + (isSame ? "" : " = \"\(choice.value)\""))
            }
        }
        return source.text
    }

    private func properties(of type: RecordType, to source: inout SwiftSource) {
        if !type.fields.isEmpty { source.line() }
        for field in type.fields {
            source.documentation(field.documentation)
            source.line("package var \(SwiftName.member(field.name)): \(declaration(field))")
        }
    }

    private func memberwise(_ type: RecordType, to source: inout SwiftSource) {
        source.line()
        guard !type.fields.isEmpty else { return source.line("package init() {}") }
        source.line("package init(")
        for (index, field) in type.fields.enumerated() {
            let initial = field.isRepeated ? " = []" : field.isRequired ? "" : " = nil"
            let comma = index + 1 < type.fields.count ? "," : ""
            source.line("    \(SwiftName.member(field.name)): \(declaration(field))\(initial)\(comma)")
        }
        source.block(")") {
            for field in type.fields {
                $0.line("self.\(field.name) = \(SwiftName.member(field.name))")
            }
        }
    }

    private func reading(_ type: RecordType, to source: inout SwiftSource) {
        source.line()
        guard !type.fields.isEmpty else { return source.line("package init(_ record: Record) throws(Problem) {}") }
        source.block("package init(_ record: Record) throws(Problem)") {
            for (index, field) in type.fields.enumerated() {
                let access = field.isRepeated ? "list" : field.isRequired ? "required" : "optional"
                $0.line("\(SwiftName.member(field.name)) = try record.\(access)(\(index))")
            }
        }
    }

    private func writing(_ type: RecordType, to source: inout SwiftSource) {
        source.line()
        guard !type.fields.isEmpty else { return source.line("package var record: Record { Record(Self.recordType) }") }
        source.block("package var record: Record") {
            $0.line("var record = Record(Self.recordType)")
            for (index, field) in type.fields.enumerated() {
                $0.line("record.set(\(index), \(SwiftName.member(field.name)))")
            }
            $0.line("return record")
        }
    }

    private func declaration(_ field: Field) -> String {
        let type = swiftType(field.type)
        return field.isRepeated ? "[\(type)]" : field.isRequired ? type : "\(type)?"
    }

    private func swiftType(_ type: FieldType) -> String {
        switch type {
        case .text(let text): text.enumeration.isEmpty ? "String" : SwiftName.type(text.name)
        case .boolean: "Bool"
        case .integer: "Int64"
        case .instant: "Instant"
        case .date: "CalendarDate"
        case .bytes: "[UInt8]"
        case .record(let record): SwiftName.type(record.name)
        }
    }
}
