import HTML
import Messages

/// A new key, shown to whoever made it and to nobody after.
package struct PartnerKeyPage: Page {
    package var partner: Partner
    /// The partner's, in base64url.
    package var key: String
    /// Where the public reaches this installation.
    package var address: String

    package init(partner: Partner, key: String, address: String) {
        self.partner = partner
        self.key = key
        self.address = address
    }

    package var width: PageWidth { .narrow }
    package func title(_ text: Localizer) -> String { text("partners.key", ["name": partner.name]) }

    package func body(_ text: Localizer) -> Markup {
        Markup {
            h1 { title(text) }
            notice(.waiting) { p { text("partners.key.once") } }
            pre(.class("wrapped"), .tabindex(0)) { code { key } }
            p { text("partners.key.use") }
            pre(.class("wrapped"), .tabindex(0)) {
                code { "GET \(address)/exchange/\(partner.code)\nAuthorization: Bearer \(key)" }
            }
            p { linkButton(text("partners.key.done"), PartnerAddress.partner(partner.code).description) }
        }
    }
}
