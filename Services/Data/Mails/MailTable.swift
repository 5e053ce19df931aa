import Hub

/// The mails that were asked for, without their texts.
enum MailTable {
    private static let created = Table(
        "mail",
        [
            .text("recipient", personal: true), .text("recipient_key", personal: true), .text("purpose"),
            .integer("about"), .text("state"), .instant("queued"), .instant("finished", optional: true),
            .text("reason", optional: true, personal: true), .integer("contact", optional: true),
        ], indexes: [["about"], ["recipient_key", "queued"]], subject: .column("contact"))

    /// Whether a stranger can cause the mail.
    private static let limited = Column.boolean("limited")
    static let mail = created.adding(limited)

    static let byID = Query("mails.byID", "SELECT version, state FROM mail WHERE id = ?1")
    static let about = Query(
        "mails.about",
        """
        SELECT id, recipient, purpose, state, queued, finished, reason FROM mail
        WHERE about = ?1 ORDER BY id DESC LIMIT 200
        """)
    static let recent = Query(
        "mails.recent",
        """
        SELECT COUNT(*) AS total FROM mail
        WHERE recipient_key = ?1 AND queued > ?2 AND limited = 1 AND state <> 'suppressed'
        """)

    static let module = DataModule(
        name: "mails", migrations: [.create(created), .addColumn(limited, to: created, filling: true)],
        queries: [byID, about, recent])
}
