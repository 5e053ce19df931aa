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

    /// A record's id is its subject's.
    static let erasure = own("erasure", [.instant("at"), .bytes("account")])

    static let outbox = own(
        "outbox",
        [
            .text("type"), .text("key"), .bytes("body", personal: true), .instant("sent"), .text("correlation"),
            .integer("subject", optional: true),
        ], indexes: [["subject"]])

    /// One event on its way to one subscriber. `line` is its key while it stands in its key's line, where ids are places;
    /// `due` is when its state ends by itself, or since when it can be claimed; `lapses`: how many leases in a row ended
    /// without a word.
    static let delivery = own(
        "delivery",
        [
            .reference("outbox", to: "outbox"), .text("subscriber"), .text("line", optional: true), .text("state"),
            .integer("priority"), .instant("due"), .integer("token"), .integer("attempts"), .integer("lapses"),
            .text("reason", optional: true),
        ],
        indexes: [["subscriber", "state", "priority", "due", "id"], ["subscriber", "line", "id"], ["outbox"]])

    /// How many deliveries a subscriber has in each state, and when it last claimed some.
    static let queue = own(
        "queue",
        [.text("subscriber"), .instant("claimed", optional: true)]
            + DeliveryState.allCases.map { .integer($0.rawValue) },
        indexes: [["subscriber"]])

    /// A delivery that waits for a person; `resolution` is why it was given up, in words that may be about whoever the
    /// event is about.
    static let deadLetter = Table(
        "dead_letter",
        [
            .reference("delivery", to: "delivery"), .text("subscriber"), .text("type"), .text("key"), .instant("died"),
            .text("reason"), .text("resolution", optional: true, personal: true), .integer("subject", optional: true),
        ], indexes: [["delivery"], ["subscriber", "id"], ["subject"]], subject: .column("subject"))

    static let module = DataModule(
        name: "hub",
        migrations: [
            .create(migrations), .create(identifier), .create(journal), .create(subjectKey), .create(erasure),
            .create(outbox), .create(delivery), .create(queue), .create(deadLetter),
        ],
        queries: [
            .journalOfRecord, .journalOfSubject, .journalEnd, .journalTip, .journalPage, .journalInsertions,
            .journaledRecords, .subjectKey, .erasure, .erasures, .greatestIdentifier,
            .subjectKeyPage, .queues, .queue, .earliest, .deadLetters,
            .deadLettersOf, .deadLetter, .deadDelivery, .deadLettersAbout, .oldSkipped,
        ])

    private static func own(_ name: String, _ columns: [Column], indexes: [[String]] = []) -> Table {
        Table(name, columns, unique: [], indexes: indexes, journaled: false, subject: nil, kind: .book)
    }
}
