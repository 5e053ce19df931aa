import Hub

/// The golden record: a party once, over all editions, with everything that hangs on it.
///
/// Rows that hang on a party are its children: whoever changes one counts up the version of the party, too.
enum PartyTables {
    /// `sort_key` is the name as it is listed. A party that was merged keeps its rows and points to the one that stands for
    /// it now; an erased one stays without values, because others refer to it.
    static let party = Table(
        "party",
        [
            .text("kind"), .integer("customer_number"), .text("display_name", personal: true),
            .text("sort_key", personal: true), .text("country", optional: true), .text("region", optional: true),
            .text("level"), .text("owner", optional: true),
            .reference("merged_into", to: "party", optional: true), .text("state"), .instant("changed"),
        ], unique: [["customer_number"]],
        indexes: [
            ["sort_key", "id"], ["changed", "id"], ["country"], ["region"], ["level"],
            ["owner"], ["merged_into"],
        ], subject: .own)
    static let role = Table(
        "party_role", [.reference("party", to: "party"), .text("role")], unique: [["party", "role"]],
        indexes: [["role"]], subject: .column("party"))
    static let name = Table(
        "party_name",
        [
            .reference("party", to: "party"), .text("language"), .text("kind"), .text("text", personal: true),
        ], indexes: [["party"]], subject: .column("party"))
    static let identifier = Table(
        "party_identifier",
        [
            .reference("party", to: "party"), .text("scheme"), .text("value", personal: true),
        ], indexes: [["party"]], subject: .column("party"))
    static let address = Table(
        "party_address",
        [
            .reference("party", to: "party"), .text("purpose"), .text("lines", personal: true),
            .text("city", optional: true, personal: true), .text("region", optional: true, personal: true),
            .text("postcode", optional: true, personal: true), .text("country", optional: true),
        ], indexes: [["party"]], subject: .column("party"))
    /// `since` is when its state began.
    static let contactPoint = Table(
        "contact_point",
        [
            .reference("party", to: "party"), .text("kind"), .text("value", personal: true),
            .text("value_key", personal: true), .text("state"), .instant("since"),
        ], indexes: [["party"], ["value_key"]], subject: .column("party"))
    /// `party` belongs to `organization` in the way of its kind. A proposed one gives no rights until it is accepted.
    static let relation = Table(
        "relation",
        [
            .reference("party", to: "party"), .reference("organization", to: "party"), .text("kind"),
            .text("title", optional: true, personal: true), .text("state"),
        ], unique: [["party", "organization", "kind"]], indexes: [["organization"]],
        subject: .column("party"))
    static let tag = Table(
        "tag", [.text("name"), .text("name_key"), .text("colour")], unique: [["name_key"]])
    static let partyTag = Table(
        "party_tag", [.reference("party", to: "party"), .reference("tag", to: "tag")], unique: [["party", "tag"]],
        indexes: [["tag"]], subject: .column("party"))
    /// The words that a party is found by, its own and those of the parties merged into it; they follow from the others.
    static let word = Table.terms(
        "party_word", of: .reference("party", to: "party"), .text("word", personal: true), subject: true)
    /// One record: the last customer number issued. The journal has it by the parties; here it only must not go back.
    static let customerCounter = Table("customer_counter", [.integer("last")], journaled: false)

    static let all = [
        party, role, name, identifier, address, contactPoint, relation, tag, partyTag, word, customerCounter,
    ]

    /// What an earlier state of a party consists of, each after those that it refers to.
    static let restorable = [party, role, name, identifier, address, contactPoint, relation, partyTag]

    static let module = DataModule(
        name: "parties", migrations: (all + MatchTables.all).map { .create($0) },
        queries: PartyQueries.all + PartyListQueries.all + MatchTables.queries)
}
