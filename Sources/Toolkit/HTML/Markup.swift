/// A piece of HTML, rendered and safe: the only ways in are text, which is escaped, and elements of known names.
///
/// There is no entry for raw markup. Attributes that could run code (`style`, `on…`) cannot be written, so a page keeps
/// to a Content-Security-Policy without inline styles and scripts by construction.
package struct Markup: Sendable, Hashable {
    /// The markup in UTF-8.
    package internal(set) var bytes: [UInt8] = []

    /// Nothing at all.
    package init() {}

    /// Text, escaped.
    package init(_ text: String) { bytes.appendEscaped(text) }

    /// Several pieces, one after the other.
    package init(@MarkupBuilder _ content: () -> Markup) { self = content() }

    package var isEmpty: Bool { bytes.isEmpty }

    /// The markup as text.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// A whole page: `content` is its `html` element.
    package static func document(@MarkupBuilder _ content: () -> Markup) -> Markup {
        var page = Markup()
        page.bytes.append(contentsOf: "<!doctype html>\n".utf8)
        page.bytes.append(contentsOf: content().bytes)
        return page
    }
}

/// Joins the statements of a closure to one piece of HTML. A `String` among them is text and is escaped.
@resultBuilder
package enum MarkupBuilder {
    package static func buildExpression(_ text: String) -> Markup { Markup(text) }
    package static func buildExpression(_ html: Markup) -> Markup { html }
    package static func buildExpression(_ html: Markup?) -> Markup { html ?? Markup() }
    package static func buildBlock(_ parts: Markup...) -> Markup { buildArray(parts) }
    package static func buildOptional(_ part: Markup?) -> Markup { part ?? Markup() }
    package static func buildEither(first part: Markup) -> Markup { part }
    package static func buildEither(second part: Markup) -> Markup { part }

    package static func buildArray(_ parts: [Markup]) -> Markup {
        var all = Markup()
        all.bytes.reserveCapacity(parts.reduce(0) { $0 + $1.bytes.count })
        for part in parts { all.bytes.append(contentsOf: part.bytes) }
        return all
    }
}
