import HTML

extension RegistrationForm {
    /// What an organizer asks besides, in the reader's language.
    package struct Question: Sendable {
        package enum Kind: Sendable {
            case text
            case oneOf([Choice])
            case severalOf([Choice])
        }

        package let code: String
        package let label: String
        package let help: String?
        package let isRequired: Bool
        package let kind: Kind

        package init(code: String, label: String, help: String? = nil, isRequired: Bool, kind: Kind) {
            self.code = code
            self.label = label
            self.help = help
            self.isRequired = isRequired
            self.kind = kind
        }

        /// The question's field, named after its place in the message; its code goes along unseen.
        @MarkupBuilder func field(at index: Int, _ fields: Fields) -> Markup {
            let answer = "answer[\(index)]"
            let traits = Fields.Traits(help: help, isOptional: !isRequired, path: answer)
            fields.hidden(answer + ".question", code)
            switch kind {
            case .text: fields.line(answer + ".value[0]", label, traits)
            case .oneOf(let choices):
                fields.choices(answer + ".value[0]", label, [ChoiceGroup("", choices)], several: false, traits)
            case .severalOf(let choices):
                fields.choices(answer + ".value", label, [ChoiceGroup("", choices)], several: true, traits)
            }
        }
    }

    /// Something that an exhibitor may allow besides.
    ///
    /// The box sends `consentTo[n].purpose`; `consentTo[n].textVersion` is sent also when the box is empty, so an item
    /// without a purpose means "not allowed".
    package struct Purpose: Sendable {
        package let code: String
        /// By which medium; nil: any.
        package let channel: String?
        package let label: String
        /// What is to be known of a consent that was given before; nil: nothing.
        package let note: String?
        /// Which wording a tick is a consent to.
        package let textVersion: String

        package init(
            code: String, channel: String? = nil, label: String, note: String? = nil, textVersion: String
        ) {
            self.code = code
            self.channel = channel
            self.label = label
            self.note = note
            self.textVersion = textVersion
        }
    }
}
