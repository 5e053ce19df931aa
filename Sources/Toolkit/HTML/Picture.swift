/// A picture in a page (SVG). Its colours come from the style sheet, by class; a length may be in percent, so that a picture
/// is as wide as the page allows.
package enum Picture {
    /// - Parameter words: what a reader of the screen hears in place of the picture.
    package static func drawing(_ name: String, height: Int, words: String, @MarkupBuilder content: () -> Markup)
        -> Markup
    {
        Element(name: "svg")(
            .class(name), .role("img"), .aria(.label, words), .length("width", "100%"), .height(height),
            content: content)
    }

    package static func box(_ name: String, x: String, y: Int, width: String, height: Int) -> Markup {
        Element(name: "rect")(
            .class(name), .length("x", x), .length("y", "\(y)"), .length("width", width), .height(height)
        ) {}
    }

    /// One line of words; `x` and `y` are where it stands.
    package static func words(_ text: String, class name: String? = nil, x: String, y: Int) -> Markup {
        Element(name: "text")(.class(name), .length("x", x), .length("y", "\(y)")) { text }
    }
}

extension Attribute {
    fileprivate static func length(_ name: StaticString, _ value: String) -> Attribute { Attribute("\(name)", value) }
}
