import Channel
import HTML
import HTTPServer

/// What a page follows while it is shown. Its parts that may change are marked by `part`; the module `live.js` reads the page
/// again when one of the topics has changed, and brings those parts to what they are now.
package struct Following: Sendable {
    /// Of the stream that tells of the topics.
    let stream: String
    let topics: [Topic]
    /// The changes up to this one are on the page.
    let version: Int64
}

extension Attribute {
    /// A part of a page that follows something: what stands in it may change while it is shown. Its name is the page's own.
    static func part(_ name: StaticString) -> Attribute { .data("part", "\(name)") }
}

extension Visit {
    /// Nil: the page is of one moment: it follows nothing, or stands there as the answer to a form.
    func following(_ topics: [Topic]) -> Following? {
        guard !topics.isEmpty, request.method == "GET" else { return nil }
        let above = request.path.first == "console" ? ["console"] : request.path.prefix(2)
        return Following(stream: "/" + (above + ["live"]).joined(separator: "/"), topics: topics, version: changes)
    }
}
