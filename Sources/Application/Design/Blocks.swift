import HTML
import Localization

/// A box with a heading.
func card(_ heading: String, @MarkupBuilder content: () -> Markup) -> Markup {
    section(.class("card")) {
        h2 { heading }
        content()
    }
}

/// One line of a list of facts; a value that is empty is left out.
struct Fact {
    let name: String
    let value: Markup

    init(_ name: String, @MarkupBuilder value: () -> Markup) {
        self.name = name
        self.value = value()
    }

    /// Something that a person typed.
    init(_ name: String, typed: String) {
        self.init(name) { if !typed.isEmpty { bdi { typed } } }
    }
}

/// Names and values, side by side.
func facts(_ facts: [Fact], class name: String = "facts") -> Markup {
    dl(.class(name)) {
        for fact in facts where !fact.value.isEmpty {
            div {
                dt { fact.name }
                dd { fact.value }
            }
        }
    }
}

/// How much a button asks for attention.
enum Emphasis: String {
    case primary, plain, danger
}

/// A link that looks like a button: the one thing to do next.
func linkButton(_ words: String, _ address: String, _ emphasis: Emphasis = .primary) -> Markup {
    a(.class("button \(emphasis.rawValue)"), .href(address)) { words }
}

/// The link that brings everything that a list would show as a file.
func exportLink(_ address: Address, _ text: Localizer) -> Markup {
    a(.class("button plain"), .href(address.description), .download(true)) { text("list.export") }
}

/// The button that sends a form.
func submit(_ words: String, _ emphasis: Emphasis = .primary, name: String? = nil, value: String? = nil) -> Markup {
    button(.class("button \(emphasis.rawValue)"), .type("submit"), .name(name), .value(value)) { words }
}

/// A form that changes something. `key` makes a repeated submission have one effect; one that `goesOn` is sent by the
/// page itself, which shows how far something has come. One that is about what somebody `reads` stays as it is while the
/// page around it changes.
func postForm(
    _ action: String, key: String, goesOn: Bool = false, reads version: String? = nil, _ language: Localizer,
    @MarkupBuilder content: () -> Markup
) -> Markup {
    form(
        .method("post"), .action(action), .novalidate(true), .data("goes-on", goesOn ? "yes" : nil),
        .data("read", version)
    ) {
        if let version { input(.type("hidden"), .name("version"), .value(version)) }
        input(.type("hidden"), .name("key"), .value(key))
        input(.type("hidden"), .name("language"), .value(language.language.tag))
        content()
    }
}

/// Something that is asked for a second time before it happens: the question opens on the page, without a script.
func disclosure(_ words: String, isOpen: Bool = false, @MarkupBuilder content: () -> Markup) -> Markup {
    details(.class("disclosure"), .open(isOpen)) {
        summary { words }
        div { content() }
    }
}
