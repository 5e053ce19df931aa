import HTML

/// The form that narrows a list: what was chosen stands in the list's address, where its fields find it again.
struct FilterForm {
    /// Where the list is; its query holds what is chosen, and the order.
    let address: Address
    /// What can be chosen: what the link that clears the form takes away.
    let names: [String]
    let text: Localizer
    /// The part of the page where the list stands.
    var fragment = ""

    func html(@MarkupBuilder fields: () -> Markup) -> Markup {
        form(.method("get"), .action(address.path + fragment), .role("search"), .class("filters")) {
            if let sort = address["sort"] { input(.type("hidden"), .name("sort"), .value(sort)) }
            fields()
            submit(text("list.apply"), .plain)
            if isNarrowed { a(.href("\(cleared)\(fragment)")) { text("list.clear") } }
        }
    }

    /// Whether anything is chosen.
    var isNarrowed: Bool { names.contains { address[$0] != nil } }

    private var cleared: Address { (names + ["after"]).reduce(address) { $0.setting($1, nil) } }

    /// Words to look for.
    func search(_ name: String, _ words: String) -> Markup {
        input(
            .type("search"), .name(name), .value(address[name]), .automaticDirection, .aria(.label, words),
            .placeholder(words))
    }

    /// One of some; `all` are the words for none of them, nil where one must be chosen.
    func menu(_ name: String, _ words: String, all: String?, _ choices: [Choice]) -> Markup {
        select(.name(name), .aria(.label, words)) {
            if let all { option(.value("")) { all } }
            for choice in choices {
                option(.value(choice.value), .selected(address[name] == choice.value)) { choice.label }
            }
        }
    }
}
