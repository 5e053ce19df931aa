import Hub

/// The mails that were asked for, without their texts.
enum MailTable {
    static let mail = Table(
        "mail",
        [
            .text("recipient", personal: true), .text("recipient_key", personal: true), .text("purpose"),
            .integer("about"), .text("state"), .instant("queued"), .instant("finished", optional: true),
            .text("reason", optional: true, personal: true),
        ], indexes: [["about"], ["recipient_key", "queued"]])

    static let byID = Query("mails.byID", "SELECT version, state FROM mail WHERE id = ?1")
    static let about = Query(
        "mails.about",
        """
        SELECT id, recipient, purpose, state, queued, finished, reason FROM mail
        WHERE about = ?1 ORDER BY id DESC LIMIT 200
        """)
    static let recent = Query(
        "mails.recent",
        "SELECT COUNT(*) AS total FROM mail WHERE recipient_key = ?1 AND queued > ?2 AND state <> 'suppressed'")

    static let module = DataModule(name: "mails", migrations: [.create(mail)], queries: [byID, about, recent])
}
