/// An attribute of an element. A value of nil leaves the attribute out, so a condition can stand in the value.
package struct Attribute: Sendable, Hashable {
    let name: String
    let value: String?
    /// Written without a value, like `required`.
    let isFlag: Bool

    init(_ name: String, _ value: String?) {
        self.name = name
        self.value = value
        isFlag = false
    }

    private init(_ name: String, when present: Bool) {
        self.name = name
        value = present ? "" : nil
        isFlag = true
    }
}

/// What any element may have, and what documents, links and tables need.
extension Attribute {
    package static func `class`(_ names: String?) -> Attribute { Attribute("class", names) }
    package static func id(_ id: String?) -> Attribute { Attribute("id", id) }
    package static func lang(_ tag: String?) -> Attribute { Attribute("lang", tag) }
    /// `dir="auto"`: the text's first strong character decides, for fields and paragraphs that people typed.
    package static let automaticDirection = Attribute("dir", "auto")
    package static func role(_ role: String?) -> Attribute { Attribute("role", role) }
    package static func title(_ text: String?) -> Attribute { Attribute("title", text) }
    package static func tabindex(_ index: Int?) -> Attribute { Attribute("tabindex", index.map(String.init)) }
    package static func hidden(_ on: Bool) -> Attribute { Attribute("hidden", when: on) }
    package static func open(_ on: Bool) -> Attribute { Attribute("open", when: on) }
    package static func aria(_ property: AriaProperty, _ value: String?) -> Attribute {
        Attribute("aria-" + property.rawValue, value)
    }
    /// A hook for the page's own module: `data-NAME`.
    package static func data(_ name: StaticString, _ value: String?) -> Attribute { Attribute("data-\(name)", value) }

    package static func charset(_ name: String) -> Attribute { Attribute("charset", name) }
    package static func content(_ text: String?) -> Attribute { Attribute("content", text) }
    package static func rel(_ relation: String?) -> Attribute { Attribute("rel", relation) }
    package static func hreflang(_ tag: String?) -> Attribute { Attribute("hreflang", tag) }
    package static func alt(_ text: String) -> Attribute { Attribute("alt", text) }
    package static func width(_ pixels: Int) -> Attribute { Attribute("width", String(pixels)) }
    package static func height(_ pixels: Int) -> Attribute { Attribute("height", String(pixels)) }
    package static func datetime(_ instant: String) -> Attribute { Attribute("datetime", instant) }
    package static func scope(_ scope: String?) -> Attribute { Attribute("scope", scope) }
    package static func colspan(_ count: Int?) -> Attribute { Attribute("colspan", count.map(String.init)) }
    package static func download(_ on: Bool) -> Attribute { Attribute("download", when: on) }
}

/// What forms need.
extension Attribute {
    package static func type(_ type: String?) -> Attribute { Attribute("type", type) }
    package static func name(_ name: String?) -> Attribute { Attribute("name", name) }
    package static func value(_ value: String?) -> Attribute { Attribute("value", value) }
    package static func `for`(_ id: String?) -> Attribute { Attribute("for", id) }
    package static func method(_ method: String?) -> Attribute { Attribute("method", method) }
    package static func autocomplete(_ kind: String?) -> Attribute { Attribute("autocomplete", kind) }
    package static func inputmode(_ mode: String?) -> Attribute { Attribute("inputmode", mode) }
    package static func placeholder(_ text: String?) -> Attribute { Attribute("placeholder", text) }
    package static func maxlength(_ count: Int?) -> Attribute { Attribute("maxlength", count.map(String.init)) }
    package static func maximum(_ value: Int?) -> Attribute { Attribute("max", value.map(String.init)) }
    package static func rows(_ count: Int?) -> Attribute { Attribute("rows", count.map(String.init)) }
    package static func spellcheck(_ on: Bool) -> Attribute { Attribute("spellcheck", on ? "true" : "false") }
    package static func required(_ on: Bool) -> Attribute { Attribute("required", when: on) }
    package static func checked(_ on: Bool) -> Attribute { Attribute("checked", when: on) }
    package static func selected(_ on: Bool) -> Attribute { Attribute("selected", when: on) }
    package static func novalidate(_ on: Bool) -> Attribute { Attribute("novalidate", when: on) }
}

/// What drawings need; lengths are in the drawing's own units.
extension Attribute {
    package static func viewBox(width: Int, height: Int) -> Attribute {
        Attribute("viewBox", "0 0 \(width) \(height)")
    }
    package static func x(_ length: Int) -> Attribute { Attribute("x", String(length)) }
    package static func y(_ length: Int) -> Attribute { Attribute("y", String(length)) }
    /// The corners' radius.
    package static func rx(_ length: Int) -> Attribute { Attribute("rx", String(length)) }
    /// A path's commands (SVG 2, 9.3), for example `M 0 8 H 16`.
    package static func d(_ commands: String) -> Attribute { Attribute("d", commands) }
}

/// Addresses.
extension Attribute {
    /// An address to go to. A scheme that is not allowed leaves the attribute out: the link leads nowhere.
    package static func href(_ url: String?) -> Attribute { Attribute("href", url.flatMap(safeURL)) }
    package static func src(_ url: String?) -> Attribute { Attribute("src", url.flatMap(safeURL)) }
    package static func action(_ url: String?) -> Attribute { Attribute("action", url.flatMap(safeURL)) }
}

/// The ARIA properties that pages use.
package enum AriaProperty: String, Sendable {
    case current, describedby, hidden, invalid, label, labelledby, live, sort
}
