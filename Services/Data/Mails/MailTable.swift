import Hub

/// The mails that were asked for, without their texts.
enum MailTable {
    static let mail = Table(
        "mail",
        [
            .text("recipient", personal: true), .text("purpose"),
            .integer("about"), .text("state"), .instant("queued"), .instant("finished", optional: true),
            .text("reason", optional: true, personal: true), .integer("contact", optional: true),
        ], indexes: [["about"], ["contact"]], subject: .column("contact"))

    /// The further records that a mail is about.
    static let also = Table.terms("mail_also", of: .reference("mail", to: "mail"), .integer("about"))

    static let byID = Query("mails.byID", "SELECT version, state FROM mail WHERE id = ?1")
    static let about = Query(
        "mails.about",
        """
        SELECT id, recipient, purpose, state, queued, finished, reason FROM mail
        WHERE id IN (SELECT id FROM mail WHERE about = ?1 UNION ALL SELECT mail FROM mail_also WHERE about = ?1)
        ORDER BY id DESC LIMIT 200
        """)
    static let ofContact = Query("mails.ofContact", "SELECT id FROM mail WHERE contact = ?1 ORDER BY id")

    static let module = DataModule(
        name: "mails",
        migrations: [
            .create(mail), .create(MailBuckets.bucket), .create(SuppressedHours.hour), .create(also),
        ],
        queries: [byID, about, ofContact] + MailBuckets.queries + SuppressedHours.queries)
}
