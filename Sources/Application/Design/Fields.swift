import HTML

/// Writes the fields of a form with what was typed, and the error beside the field that it is about.
struct Fields {
    let state: FormState
    let text: Localizer

    /// How a field is presented.
    struct Traits {
        var help: String?
        var isOptional = false
        /// Where its mistakes are, when that is not its name.
        var path: String?
        /// More attributes: `autocomplete`, `inputmode`, …
        var attributes: [Attribute] = []
    }

    /// A field of one line.
    func line(_ name: String, _ words: String, type: String = "text", _ traits: Traits = Traits()) -> Markup {
        field(name, words, traits) { attributes in
            input(
                attributes + traits.attributes + [
                    .type(type), .name(name), .value(state.value(name)),
                    type == "text" ? .automaticDirection : .spellcheck(false),
                ])
        }
    }

    /// A field of several lines.
    func area(_ name: String, _ words: String, rows: Int = 3, _ traits: Traits = Traits()) -> Markup {
        field(name, words, traits) { attributes in
            textarea(attributes + traits.attributes + [.name(name), .rows(rows), .automaticDirection]) {
                // HTML drops a line break right after the tag: one of ours keeps one of theirs.
                "\n" + state.value(name)
            }
        }
    }

    /// One of many, from a list that opens. The first line chooses nothing.
    func menu(_ name: String, _ words: String, _ choices: [Choice], _ traits: Traits = Traits()) -> Markup {
        field(name, words, traits) { attributes in
            select(attributes + traits.attributes + [.name(name)]) {
                option(.value("")) { text("form.choose") }
                for choice in choices {
                    option(.value(choice.value), .selected(state.value(name) == choice.value)) { choice.label }
                }
            }
        }
    }

    /// One or several of a few, all in sight.
    func choices(
        _ name: String, _ words: String, _ groups: [ChoiceGroup], several: Bool, _ traits: Traits = Traits()
    ) -> Markup {
        let path = traits.path ?? name
        let mistakes = state.mistakes(at: path)
        return fieldset(.class("field"), .id(fieldID(path)), .tabindex(-1), described(path, traits, mistakes)) {
            legend { labelWords(words, traits) }
            hints(path, traits, mistakes)
            for group in groups {
                div(.class("choices"), .role("group"), .aria(.label, group.label.isEmpty ? nil : group.label)) {
                    if !group.label.isEmpty { p(.class("choices-title")) { group.label } }
                    for choice in group.choices {
                        box(name, choice.value, type: several ? "checkbox" : "radio") { choice.label }
                    }
                }
            }
        }
    }

    /// A single box to tick, with its error above it.
    func tick(_ name: String, value: String, path: String? = nil, @MarkupBuilder words: () -> Markup) -> Markup {
        let path = path ?? name
        let mistakes = state.mistakes(at: path)
        return div(.class("field")) {
            hints(path, Traits(), mistakes)
            box(name, value, type: "checkbox", described(path, Traits(), mistakes), invalid(mistakes), words: words)
        }
    }

    /// A field that nobody sees.
    func hidden(_ name: String, _ value: String) -> Markup { input(.type("hidden"), .name(name), .value(value)) }

    private func box(
        _ name: String, _ value: String, type: String, _ attributes: Attribute..., @MarkupBuilder words: () -> Markup
    ) -> Markup {
        label(.class("box")) {
            input(
                attributes + [.type(type), .name(name), .value(value), .checked(state.has(name, value))])
            span(content: words)
        }
    }

    private func field(_ name: String, _ words: String, _ traits: Traits, control: ([Attribute]) -> Markup) -> Markup {
        let path = traits.path ?? name
        let mistakes = state.mistakes(at: path)
        return div(.class("field")) {
            label(.for(fieldID(path))) { labelWords(words, traits) }
            hints(path, traits, mistakes)
            control([.id(fieldID(path)), described(path, traits, mistakes), invalid(mistakes)])
        }
    }

    @MarkupBuilder private func labelWords(_ words: String, _ traits: Traits) -> Markup {
        words
        if traits.isOptional { span(.class("optional")) { text("form.optional") } }
    }

    @MarkupBuilder private func hints(_ path: String, _ traits: Traits, _ mistakes: [FormState.Mistake]) -> Markup {
        if let help = traits.help { p(.class("help"), .id(fieldID(path) + "-help")) { help } }
        if !mistakes.isEmpty {
            div(.class("mistake"), .id(fieldID(path) + "-error")) {
                for mistake in mistakes { p(.id(mistakeID(mistake.path))) { mistake.message } }
            }
        }
    }

    private func described(_ path: String, _ traits: Traits, _ mistakes: [FormState.Mistake]) -> Attribute {
        var ids: [String] = []
        if traits.help != nil { ids.append(fieldID(path) + "-help") }
        if !mistakes.isEmpty { ids.append(fieldID(path) + "-error") }
        return .aria(.describedby, ids.isEmpty ? nil : ids.joined(separator: " "))
    }

    private func invalid(_ mistakes: [FormState.Mistake]) -> Attribute {
        .aria(.invalid, mistakes.isEmpty ? nil : "true")
    }
}

/// The id of the field at a path: brackets and points become hyphens, for ids that every tool accepts.
func fieldID(_ path: String) -> String { "field-" + identifier(path) }

/// The id of the words about a mistake: the summary links there, and the next key reaches the field.
func mistakeID(_ path: String) -> String { "mistake-" + identifier(path) }

private func identifier(_ path: String) -> String {
    String(path.map { $0.isLetter || $0.isNumber ? $0 : "-" })
}
