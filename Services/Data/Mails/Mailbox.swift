/// The mailbox that an address leads to, as far as the address tells: many addresses may lead to one. Mailboxes are only
/// counted by it; a mail goes to the address as it was typed.
struct Mailbox: Sendable {
    /// The same for all addresses that are known to lead there.
    let key: String
    let domain: String

    /// What stands behind a plus is a detail for the mailbox's owner (RFC 5233), and case makes no difference. Gmail also
    /// passes over dots and has two domains (Google, "Dots don't matter in Gmail addresses",
    /// support.google.com/mail/answer/7436150).
    init(_ address: String) {
        let parts = address.lowercased().split(separator: "@", maxSplits: 1).map(String.init)
        var local = String(parts[0].prefix { $0 != "+" })
        // A plus in front is no detail.
        if local.isEmpty { local = parts[0] }
        var domain = parts.count == 2 ? parts[1] : ""
        if domain == "googlemail.com" { domain = "gmail.com" }
        if domain == "gmail.com" { local.removeAll { $0 == "." } }
        key = "\(local)@\(domain)"
        self.domain = domain
    }

    /// Whether the domain is one of a provider's, with mailboxes of very many who have nothing to do with each other. What
    /// one of them suffers is counted by the mailbox; a limit for all would let a stranger keep mails from everybody there.
    var isProviders: Bool { Self.providers.contains(domain) }

    private static let providers: Set<String> = [
        "gmail.com", "outlook.com", "outlook.de", "outlook.fr", "outlook.es", "outlook.it", "outlook.jp",
        "outlook.com.br",
        "hotmail.com", "hotmail.de", "hotmail.fr", "hotmail.es", "hotmail.it", "hotmail.co.uk", "hotmail.co.jp",
        "live.com", "live.de", "live.fr", "live.it", "live.nl", "live.co.uk", "live.cn", "live.jp", "msn.com",
        "yahoo.com", "yahoo.co.jp", "yahoo.co.uk", "yahoo.de", "yahoo.fr", "yahoo.es", "yahoo.it", "yahoo.ca",
        "yahoo.co.in", "yahoo.in", "yahoo.com.br", "yahoo.com.au", "yahoo.com.cn", "yahoo.cn", "yahoo.co.kr",
        "yahoo.com.sg", "rocketmail.com", "ymail.com", "icloud.com", "me.com", "mac.com", "aol.com", "proton.me",
        "protonmail.com", "pm.me",
        "fastmail.com", "fastmail.fm", "zoho.com", "zohomail.com", "zoho.eu", "zoho.in", "mail.com", "email.com",
        "tutanota.com", "tuta.io", "tuta.com", "hey.com", "mailbox.org", "posteo.de", "arcor.de", "gmx.com", "gmx.de",
        "gmx.net", "gmx.at", "gmx.ch", "web.de", "t-online.de", "freenet.de", "orange.fr", "wanadoo.fr",
        "free.fr", "sfr.fr", "neuf.fr", "bbox.fr", "skynet.be", "telenet.be", "ziggo.nl", "kpnmail.nl", "xs4all.nl",
        "bluewin.ch", "telia.com", "laposte.net", "libero.it", "virgilio.it", "alice.it", "tiscali.it", "tin.it",
        "btinternet.com", "sky.com", "comcast.net", "verizon.net", "att.net", "sbcglobal.net", "bellsouth.net",
        "cox.net",
        "bigpond.com", "telefonica.net", "terra.com.br", "o2.pl", "onet.pl", "interia.pl", "abv.bg", "ukr.net",
        "yandex.ru", "yandex.com", "mail.ru", "bk.ru", "list.ru", "inbox.ru", "rambler.ru", "seznam.cz", "wp.pl",
        "qq.com", "foxmail.com", "163.com", "126.com", "yeah.net", "vip.163.com", "vip.126.com", "188.com",
        "sina.com", "sina.cn", "vip.sina.com", "sohu.com", "139.com", "189.cn", "wo.cn", "aliyun.com", "21cn.com",
        "tom.com",
        "naver.com", "daum.net", "hanmail.net", "nate.com", "docomo.ne.jp", "ezweb.ne.jp", "softbank.ne.jp",
        "hinet.net", "yahoo.com.tw", "yahoo.com.hk", "netvigator.com", "rediffmail.com", "uol.com.br", "bol.com.br",
    ]
}
