import Channel
import Hub
import Localization
import MessageModel
import Messages
import Timekeeping

/// Words that the organizer puts on parties. Two tags do not have the same name.
enum Tags {
    static let all = Query("parties.allTags", "SELECT id, version, name, colour FROM tag ORDER BY name_key")
    static let byID = Query("parties.tagByID", "SELECT id, version, name, colour FROM tag WHERE id = ?1")

    static func define(_ request: DefineTag, _ transaction: borrowing Transaction) throws -> Tag {
        let values: [String: SQLValue] = [
            "name": .text(request.name), "name_key": .text(sortKey(request.name)), "colour": .text(request.colour),
        ]
        guard let tag = request.tag else {
            let id = try transaction.insert(PartyTables.tag, values)
            return Tag(tag: id.description, version: 1, name: request.name, colour: request.colour)
        }
        guard let version = request.version else { throw Problem.invalid("version", "required") }
        let stored = try transaction.update(PartyTables.tag, Identifier(wire: tag), version: version, values)
        return Tag(tag: tag, version: stored, name: request.name, colour: request.colour)
    }

    static func list(_ request: ListTags, _ snapshot: borrowing Snapshot) throws -> TagList {
        TagList(
            item: try snapshot.rows(all).map { row in
                Tag(
                    tag: try row.identifier("id").description, version: try row.integer("version"),
                    name: try row.text("name"), colour: try row.text("colour"))
            })
    }
}
