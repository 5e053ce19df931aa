import Channel
import HTML
import HTTPServer
import Localization
import MessageModel
import Timekeeping

/// One request of a person's browser, with what every page needs: whose language, which trace, the way to the bus.
struct Visit: Sendable {
    let request: HTTPRequest
    let site: Site
    let text: Localizer
    let trace: String

    init(_ request: HTTPRequest, _ site: Site) {
        self.request = request
        self.site = site
        trace = Caller.newTrace()
        text = Localizer(Language.wanted(by: request), strings: site.strings)
    }

    var bus: Bus { site.bus }
    var now: Instant { site.clock.now() }

    /// The public, or somebody by a principal; a form's key makes a repeated submission have one effect.
    func caller(_ principal: Caller.Principal = .everyone, key: String? = nil) -> Caller {
        Caller(principal, address: request.peer, idempotencyKey: key, trace: trace)
    }

    /// This page's address with its query.
    var address: Address {
        Address(request.target, query: request.query.map { Address.Item($0.name, $0.value) })
    }

    /// A page, whole, with the headers that keep it safe.
    /// - Parameters:
    ///   - brand: the exhibition's name in the header; the product's where there is none.
    ///   - caching: who may keep the page.
    func show(
        _ page: some Page, status: Int = 200, brand: String = "Pavilion", home: Address = Address("/"),
        navigation: [PageFrame.Link] = [], caching: String = "no-store"
    ) -> HTTPResponse {
        let frame = PageFrame(brand: brand, home: home, address: address, text: text, navigation: navigation)
        var headers =
            SecurityHeaders.page + [("Content-Type", "text/html; charset=utf-8"), ("Cache-Control", caching)]
        if let chosen = request.queryValue("language"), let language = Language(tag: chosen) {
            headers.append(("Set-Cookie", "language=\(language.tag); Path=/; Max-Age=31536000; SameSite=Lax"))
        }
        return HTTPResponse(status: status, headers: headers, body: frame.render(page).bytes)
    }

    /// After a POST: the browser reads another page, so that a reload sends nothing twice.
    func redirect(_ address: Address, headers: [(String, String)] = []) -> HTTPResponse {
        HTTPResponse(
            status: 303,
            headers: SecurityHeaders.page + [("Location", address.description), ("Cache-Control", "no-store")] + headers
        )
    }

    /// A cookie that scripts cannot read and that goes to `path` and below only.
    func cookie(_ name: String, _ value: String, path: String) -> (String, String) {
        let secure = request.isSecure || site.publicAddress().hasPrefix("https:") ? "; Secure" : ""
        return ("Set-Cookie", "\(name)=\(value); Path=\(path); HttpOnly; SameSite=Lax; Max-Age=7776000\(secure)")
    }
}

extension HTTPRequest {
    /// The first value of this name in the query.
    func queryValue(_ name: String) -> String? { query.first { $0.name == name }?.value }
}

extension Language {
    /// Chosen in the address, chosen before, or what the browser asks for.
    static func wanted(by request: HTTPRequest) -> Language {
        request.queryValue("language").flatMap { Language(tag: $0) }
            ?? request.cookies["language"].flatMap { Language(tag: $0) }
            ?? Language.negotiated(from: request.headers.first("Accept-Language")) ?? .en
    }
}
