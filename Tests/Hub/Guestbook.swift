import Hub
import MessageModel
import Timekeeping

/// A small data module that the hub's tests write into.
enum Guestbook {
    static let guest = Table(
        "guest", [.text("name"), .text("mail", optional: true, personal: true), .boolean("vip")],
        unique: [["mail"]], indexes: [["name"]], subject: .own)
    static let visit = Table(
        "visit", [.reference("guest", to: "guest"), .instant("at")], indexes: [["guest"]],
        subject: .column("guest"))
    static let scratch = Table("scratch", [.text("text")], journaled: false)

    static let names = Query("guestbook.names", "SELECT id, version, name, mail, vip FROM guest ORDER BY name")
    static let byName = Query("guestbook.by-name", "SELECT id, version, name FROM guest WHERE name = ?1")
    static let journalLength = Query("guestbook.journal-length", "SELECT count(*) AS count FROM journal")
    static let endless = Query(
        "guestbook.endless",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) AS i FROM n")

    static let module = DataModule(
        name: "guestbook", migrations: [.create(guest), .create(visit), .create(scratch)],
        queries: [names, byName, journalLength, endless])
}

extension Author {
    static let tester = Author(who: "staff:1", operation: "guestbook.write", trace: "trace-1")
}

extension Transaction {
    @discardableResult
    func add(_ name: String, mail: String? = nil) throws(Problem) -> Identifier {
        try insert(Guestbook.guest, ["name": .text(name), "mail": SQLValue(mail), "vip": false])
    }
}
