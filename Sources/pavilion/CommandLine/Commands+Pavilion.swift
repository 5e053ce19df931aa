extension Commands {
    /// What this program can do.
    static let pavilion: Commands = Commands(
        all: [
            .serve, .demo, .importLists, .importsList, .importsUndo, .export, .registrationsList, .registrationsShow,
            .registrationsAccept,
            .registrationsDecline, .partiesList, .partiesShow, .partiesHistory, .partnerAdd, .partnerList,
            .partnerRenewKey, .partnerClose, .queues,
            .deadLettersList, .deadLettersShow, .deadLettersReplay, .deadLettersDiscard, .backup, .restore,
            .journalVerify, .call, .contractsCheck, .schemaCheck, .manual, .completion,
        ],
        groups: [
            Group(name: "imports", summary: "Imports of lists, and their undoing."),
            Group(name: "registrations", summary: "Exhibitors' registrations for an edition."),
            Group(name: "parties", summary: "Organizations and persons, once over all editions."),
            Group(name: "partner", summary: "Other systems that exchange messages with this installation."),
            Group(name: "bus", summary: "Events under way: queues and dead letters."),
            Group(name: "bus dead-letters", summary: "Events that could not be delivered."),
            Group(name: "journal", summary: "The journal of all changes."),
            Group(name: "contracts", summary: "The contracts of the services, and policy.xml."),
            Group(name: "schema", summary: "The schemas of messages."),
        ])
}
