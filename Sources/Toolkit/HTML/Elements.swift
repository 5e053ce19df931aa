// The elements that pages use, named as in HTML. `style` is left out on purpose; `script` takes only a `src`.

package let html = Element(name: "html")
package let head = Element(name: "head")
package let title = Element(name: "title")
package let meta = VoidElement(name: "meta")
package let link = VoidElement(name: "link")
package let body = Element(name: "body")

package let header = Element(name: "header")
package let footer = Element(name: "footer")
package let main = Element(name: "main")
package let nav = Element(name: "nav")
package let section = Element(name: "section")
package let article = Element(name: "article")
package let aside = Element(name: "aside")
package let div = Element(name: "div")
package let span = Element(name: "span")

package let h1 = Element(name: "h1")
package let h2 = Element(name: "h2")
package let h3 = Element(name: "h3")
package let p = Element(name: "p")
package let a = Element(name: "a")
package let strong = Element(name: "strong")
package let small = Element(name: "small")
package let code = Element(name: "code")
package let pre = Element(name: "pre")
package let time = Element(name: "time")
/// Isolates the direction of its text: stands around every name that a person typed.
package let bdi = Element(name: "bdi")
package let br = VoidElement(name: "br")
package let img = VoidElement(name: "img")

package let ul = Element(name: "ul")
package let ol = Element(name: "ol")
package let li = Element(name: "li")
package let dl = Element(name: "dl")
package let dt = Element(name: "dt")
package let dd = Element(name: "dd")
package let details = Element(name: "details")
package let summary = Element(name: "summary")

package let table = Element(name: "table")
package let caption = Element(name: "caption")
package let thead = Element(name: "thead")
package let tbody = Element(name: "tbody")
package let tr = Element(name: "tr")
package let th = Element(name: "th")
package let td = Element(name: "td")
package let meter = Element(name: "meter")

package let form = Element(name: "form")
package let fieldset = Element(name: "fieldset")
package let legend = Element(name: "legend")
package let label = Element(name: "label")
package let input = VoidElement(name: "input")
package let textarea = Element(name: "textarea")
package let select = Element(name: "select")
package let option = Element(name: "option")
package let button = Element(name: "button")

/// Loads an ES module from `source`; content cannot be given, so no script stands in a page.
package func script(_ source: Attribute) -> Markup {
    Element(name: "script")(.type("module"), source) {}
}
