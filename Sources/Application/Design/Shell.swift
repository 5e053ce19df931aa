import Channel
import HTML
import Localization

extension PageFrame {
    /// The whole document: skip link, header, the page, footer.
    package func render(_ page: some Page) -> Markup {
        .document {
            html(.lang(text.language.tag)) {
                documentHead(title: page.title(text))
                body(.class(page.width.rawValue)) {
                    a(.class("skip"), .href("#content")) { text("shell.skip") }
                    siteHeader
                    list(tabs, "tabs", text("shell.tabs"))
                    main(
                        .id("content"), .tabindex(-1), .data("follow", following?.stream),
                        .data("topics", following?.topics.map(\.description).joined(separator: " ")),
                        .data("version", following.map { "\($0.version)" })
                    ) { page.body(text) }
                    siteFooter
                }
            }
        }
    }

    private func documentHead(title words: String) -> Markup {
        head {
            meta(.charset("utf-8"))
            title { "\(words) – \(brand)" }
            meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
            meta(.name("color-scheme"), .content("light dark"))
            link(.rel("stylesheet"), .href("/assets/pavilion.css"))
            link(.rel("icon"), .type("image/svg+xml"), .href("/assets/pavilion.svg"))
            script(.src("/assets/pavilion.js"))
            if following != nil { script(.src("/assets/live.js")) }
        }
    }

    private var siteHeader: Markup {
        header(.class("site")) {
            a(.class("brand"), .href(home.description)) {
                img(.src("/assets/pavilion.svg"), .alt(""), .width(24), .height(24))
                bdi { brand }
            }
            list(navigation, "work", text("shell.navigation"))
            languageSwitcher
        }
    }

    @MarkupBuilder private func list(_ links: [Link], _ style: String, _ words: String) -> Markup {
        if !links.isEmpty {
            nav(.class(style), .aria(.label, words)) {
                for link in links {
                    a(.href(link.address.description), .aria(.current, link.isCurrent ? "page" : nil)) { link.label }
                }
            }
        }
    }

    private var languageSwitcher: Markup {
        nav(.class("languages"), .aria(.label, text("shell.language"))) {
            for language in Language.allCases {
                a(
                    .href(address.setting("language", language.tag).description), .lang(language.tag),
                    .hreflang(language.tag), .aria(.label, language.nativeName),
                    .aria(.current, language == text.language ? "true" : nil)
                ) {
                    span(.class("full")) { language.nativeName }
                    span(.class("brief")) { language.shortName }
                }
            }
        }
    }

    private var siteFooter: Markup {
        footer(.class("site")) {
            // Who works here has a header for it.
            if navigation.isEmpty {
                nav(.class("links"), .aria(.label, text("shell.links"))) {
                    a(.href("/")) { text("home.title") }
                    a(.href("/mail")) { text("findMail.title") }
                }
            }
            p { text("shell.footer") }
        }
    }
}
