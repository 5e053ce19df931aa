import Channel
import HTML

/// A page: a value with everything it shows, and a pure function from it to HTML.
package protocol Page: Sendable {
    /// How much room it wants.
    var width: PageWidth { get }
    /// What it follows while it is shown; its parts that may change are marked.
    var topics: [Topic] { get }
    /// The words in the browser's tab, before the brand.
    func title(_ text: Localizer) -> String
    /// What stands in `main`: it has the page's one `h1`.
    func body(_ text: Localizer) -> Markup
}

extension Page {
    package var topics: [Topic] { [] }
}

/// How wide the content of a page is, and how dense.
package enum PageWidth: String, Sendable {
    /// One column to read and to decide.
    case narrow
    /// A page with sections side by side.
    case wide
    /// A working list: the whole window, small type.
    case dense
}

/// What stands around every page.
package struct PageFrame: Sendable {
    /// The exhibition's name, or the organizer's where no exhibition is meant.
    package var brand: String
    package var home: Address
    /// Where this page is read again: the language links lead here with `language=` set.
    package var address: Address
    package var text: Localizer
    /// Links of the header, for people who work here.
    package var navigation: [Link]
    /// Links to the pages beside this one.
    package var tabs: [Link]
    /// Nil: what is shown is of one moment.
    package var following: Following?

    package struct Link: Sendable {
        package let label: String
        package let address: Address
        package let isCurrent: Bool

        package init(_ label: String, _ address: Address, isCurrent: Bool = false) {
            self.label = label
            self.address = address
            self.isCurrent = isCurrent
        }
    }

    package init(
        brand: String, home: Address, address: Address, text: Localizer, navigation: [Link] = [], tabs: [Link] = []
    ) {
        self.brand = brand
        self.home = home
        self.address = address
        self.text = text
        self.navigation = navigation
        self.tabs = tabs
    }
}
