/// A form as a page shows it, with what a browser sends when nothing is changed in it.
struct ShownForm {
    let fields: [(String, String)]

    /// The fields of the page's first form with this action.
    init(_ page: Reply, action: String) {
        var fields: [(String, String)] = []
        var isOfIt = false
        var menu = ""
        for tag in MarkupReader(page.text).tags {
            let (name, value) = (tag.attributes["name"] ?? "", tag.attributes["value"] ?? "")
            switch tag.name {
            case "form": isOfIt = fields.isEmpty && tag.attributes["action"] == action
            case "select": menu = name
            case "option" where isOfIt && tag.attributes["selected"] != nil: fields.append((menu, value))
            case "input" where isOfIt && Self.isSent(tag): fields.append((name, value))
            default: break
            }
        }
        self.fields = fields
    }

    func has(_ name: String, _ value: String) -> Bool { fields.contains { $0 == (name, value) } }

    private static func isSent(_ tag: MarkupReader.Tag) -> Bool {
        let isBox = ["checkbox", "radio"].contains(tag.attributes["type"] ?? "")
        return !isBox || tag.attributes["checked"] != nil
    }
}
