import HTML
import MessageModel

/// A message's fields with their rules, those of records inside under their paths.
func fields(of type: RecordType, _ text: Localizer) -> Markup {
    type.fields.isEmpty
        ? p { text("reference.fields.none") }
        : dl(.class("fields")) { for row in FieldRow.all(of: type) { row.markup(text) } }
}

/// One line of such a list.
private struct FieldRow {
    let path: String
    let field: Field

    static func all(of type: RecordType, under prefix: String = "") -> [FieldRow] {
        type.fields.flatMap { field -> [FieldRow] in
            let path = prefix + field.name + (field.isRepeated ? "[]" : "")
            guard case .record(let inner) = field.type else { return [FieldRow(path: path, field: field)] }
            return [FieldRow(path: path, field: field)] + all(of: inner, under: path + ".")
        }
    }

    func markup(_ text: Localizer) -> Markup {
        div {
            dt {
                code { path }
                if field.isRequired { strong { text("reference.required") } }
            }
            dd {
                p { field.documentation }
                p(.class("rules")) { rules(text).joined(separator: " · ") }
                if case .text(let type) = field.type, !type.enumeration.isEmpty { choices(type) }
            }
        }
    }

    private func choices(_ type: TextType) -> Markup {
        ul(.class("choices")) {
            for choice in type.enumeration {
                li {
                    code { choice.value }
                    " \(choice.documentation)"
                }
            }
        }
    }

    private func rules(_ text: Localizer) -> [String] {
        var rules = [kind(text)]
        switch field.type {
        case .text(let type) where type.enumeration.isEmpty:
            if !type.documentation.isEmpty, type.documentation != field.documentation {
                rules.append(type.documentation)
            }
            rules += length(type, text)
        case .integer(let type) where type.maximum < Int64(Int32.max):
            rules.append(text("reference.range", ["least": "\(type.minimum)", "most": "\(type.maximum)"]))
        case .bytes(let type):
            rules += type.maxLength.map { [text("reference.bytes", ["most": "\($0)"])] } ?? []
        default: break
        }
        if let maximum = field.maximum, field.isRepeated {
            rules.append(text("reference.items", ["most": "\(maximum)"]))
        }
        return rules
    }

    private func length(_ type: TextType, _ text: Localizer) -> [String] {
        guard let most = type.maxLength else { return [] }
        return [text("reference.length", ["least": "\(type.minLength)", "most": "\(most)"])]
    }

    private func kind(_ text: Localizer) -> String {
        switch field.type {
        case .text(let type): type.enumeration.isEmpty ? text("reference.kind.text") : text("reference.kind.choice")
        case .boolean: text("reference.kind.boolean")
        case .integer: text("reference.kind.integer")
        case .instant: text("reference.kind.instant")
        case .date: text("reference.kind.date")
        case .bytes: text("reference.kind.bytes")
        case .record: text("reference.kind.record")
        }
    }
}
