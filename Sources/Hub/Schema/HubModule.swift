/// The hub's own tables: the history of the schema, the journal and the keys that seal it, the outbox and its deliveries.
enum HubModule {
    static let migrations = own("migration", [.text("module"), .text("name"), .instant("applied")])

    /// Its only record's id is the greatest that was ever handed out, so that none is used again after a restart.
    static let identifier = own("identifier", [])

    /// Each line's hash covers the line and the hash before it, so that no line can change unnoticed. Personal values
    /// stand only in `sealed`.
    static let journal = own(
        "journal",
        [
            .instant("at"), .text("who"), .text("operation"), .text("trace"), .text("table_name"), .integer("record"),
            .integer("version"), .integer("subject", optional: true), .bytes("before", optional: true),
            .bytes("after", optional: true), .bytes("sealed", optional: true), .bytes("hash"),
        ],
        indexes: [["record"], ["subject"]])

    /// A record's id is its subject's; without a key, the subject is forgotten.
    static let subjectKey = own("subject_key", [.bytes("key", optional: true)])

    static let outbox = own(
        "outbox",
        [
            .text("type"), .text("key"), .bytes("body", personal: true), .instant("sent"), .text("correlation"),
            .integer("subject", optional: true),
        ], indexes: [["subject"]])

    /// One event on its way to one subscriber. `due` is when it may next be claimed: while it is leased, the end of
    /// the lease. State `waiting`: an earlier delivery of the same subscriber and key is not done.
    static let delivery = own(
        "delivery",
        [
            .reference("outbox", to: "outbox"), .text("subscriber"), .text("key"), .text("state"), .instant("due"),
            .boolean("leased"), .integer("token"), .integer("attempts"), .text("reason", optional: true),
        ],
        indexes: [["subscriber", "state", "due", "id"], ["subscriber", "key", "id"], ["outbox"]])

    static let module = DataModule(
        name: "hub",
        migrations: [
            .create(migrations), .create(identifier), .create(journal), .create(subjectKey), .create(outbox),
            .create(delivery),
        ],
        queries: [
            .journalOfRecord, .journalOfSubject, .journalEnd, .journalTip, .journalPage, .journalInsertions,
            .journaledRecords, .subjectKey,
            .subjectKeyPage, .nextDelivery, .deliveryCounts,
        ])

    private static func own(_ name: String, _ columns: [Column], indexes: [[String]] = []) -> Table {
        Table(name, columns, unique: [], indexes: indexes, journaled: false, subject: nil, versioned: false)
    }
}
