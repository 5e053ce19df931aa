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
    /// What was posted; empty when nothing was.
    let form: PostedForm
    let text: Localizer
    let context: TraceContext
    /// Nil: it did not come in by the entrance for the public.
    let guest: Guest?
    /// The changes up to this one are in everything that is read from now on.
    let changes: Int64

    init(
        _ request: HTTPRequest, _ site: Site, form: PostedForm = PostedForm(), context: TraceContext = TraceContext(),
        guest: Guest? = nil
    ) {
        self.context = context
        self.guest = guest
        changes = site.bus.changes.version
        self.request = request
        self.site = site
        self.form = form
        text = Localizer(
            form["language"].flatMap { Language(tag: $0) } ?? Language.wanted(by: request), strings: site.strings)
    }

    var bus: Bus { site.bus }
    var trace: String { context.trace.description }
    var now: Instant { site.clock.now() }
    var words: ProblemWords { ProblemWords(strings: site.strings, language: text.language) }

    /// The public, or somebody by a principal; a form's key makes a repeated submission have one effect.
    func caller(_ principal: Caller.Principal = .everyone) -> Caller {
        Caller(
            principal, rights: principal.rightsWithoutAccount, address: request.peer, idempotencyKey: form.key,
            proof: form.proof, context: context,
            guest: guest)
    }

    /// Where this page is read, with its query. What is only posted to stands one step below the page that has the form;
    /// for what is nowhere it is the start.
    var address: Address {
        let parent = Array(request.path.dropLast())
        let path =
            site.isReadable(request.path)
            ? request.target : site.isReadable(parent) ? "/" + parent.joined(separator: "/") : "/"
        return Address(path, query: request.query.map { Address.Item($0.name, $0.value) })
    }

    /// A page, whole, with the headers that keep it safe.
    /// - Parameters:
    ///   - refusal: what the page tells: it gives the status.
    ///   - brand: the exhibition's name in the header; the product's where there is none.
    ///   - home: where the brand leads; in the console that is its start.
    ///   - address: where the page is read again, with what it goes by and nothing else, so that strangers who add something
    ///     get the same page; nil: where this visit is.
    ///   - caching: who may keep the page. `no-cache`: everybody, and asks whether it is still the same; only for what is the same
    ///     for everybody in one language.
    func show(
        _ page: some Page, refusal: Problem? = nil, brand: String = "Pavilion", home: Address = Address("/"),
        address: Address? = nil, caching: String = "no-store"
    ) -> HTTPResponse {
        var frame = PageFrame(brand: brand, home: home, address: address ?? self.address, text: text)
        if request.path.first == "console", site.credentials.canBeStaff, !(refusal?.isOfStranger ?? false) {
            (frame.home, frame.navigation, frame.tabs) = (Address("/console"), consoleAreas, consoleTabs)
        }
        if refusal == nil { frame.following = following(page.topics) }
        let chosen = request.queryValue("language").flatMap { Language(tag: $0) }
        // A cookie is one reader's.
        let isShared = caching == "no-cache" && chosen == nil
        var headers = SecurityHeaders.page(caching: caching == "no-cache" && !isShared ? "no-store" : caching)
        headers.append(("Content-Type", "text/html; charset=utf-8"))
        if isShared { headers.append(("Vary", "Accept-Language, Cookie")) }
        headers += refusal?.headers ?? []
        if let chosen {
            headers.append(cookie("language", chosen.tag, path: "/", lasting: .seconds(365 * 86_400)))
        }
        return HTTPResponse(status: refusal?.status ?? 200, headers: headers, body: frame.render(page).bytes)
    }

    /// The browser reads another page: after a POST, so that a reload sends nothing twice; or without a secret.
    func redirect(_ address: Address, headers: [(String, String)] = []) -> HTTPResponse {
        HTTPResponse(status: 303, headers: SecurityHeaders.page() + [("Location", address.description)] + headers)
    }

    /// A cookie that scripts cannot read and that goes to `path` and below only.
    func cookie(_ name: String, _ value: String, path: String, lasting life: Duration) -> (String, String) {
        let secure = request.isSecure || site.publicAddress().hasPrefix("https:") ? "; Secure" : ""
        let seconds = life.milliseconds / 1000
        return ("Set-Cookie", "\(name)=\(value); Path=\(path); HttpOnly; SameSite=Lax; Max-Age=\(seconds)\(secure)")
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
