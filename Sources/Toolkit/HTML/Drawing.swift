/// The elements of drawings that stand in a page (SVG 2). Colours and type come from the style sheet, by classes.
package enum Drawing {
    package static let svg = Element(name: "svg")
    package static let group = Element(name: "g")
    package static let path = Element(name: "path")
    package static let rectangle = Element(name: "rect")
    package static let text = Element(name: "text")
}
