import Channel
import Hub
import Localization
import MessageModel
import Messages
import Timekeeping

extension Service {
    /// Editions of the organizer's exhibitions.
    package static func editions() -> Service {
        Service(
            "editions", data: EditionTable.module,
            handlers: [
                .read(EditionsOperations.getEdition) { request, snapshot in
                    guard let row = try snapshot.first(EditionTable.byCode, .text(request.code)),
                        try row.text("state") != EditionState.draft.rawValue
                    else { throw Problem(.notFound, "unknownEdition") }
                    return try row.message("document")
                },
                .read(EditionsOperations.listEditions) { _, snapshot in
                    EditionList(edition: try snapshot.rows(EditionTable.announced).map { try $0.message("document") })
                },
                .write(EditionsOperations.putEdition, put),
            ])
    }

    private static func put(_ request: PutEdition, _ transaction: borrowing Transaction) throws -> EditionStored {
        let edition = request.edition
        try check(edition)
        let values: [String: SQLValue] = [
            "code": .text(edition.code), "state": .text(edition.state.rawValue),
            "opens": .text(edition.opens.description), "document": SQLValue(edition),
            "exhibitors_listed": SQLValue(edition.exhibitorsListed == true),
        ]
        guard let row = try transaction.snapshot.first(EditionTable.byCode, .text(edition.code)) else {
            guard request.version == nil else { throw Problem(.notFound, "unknownEdition") }
            return EditionStored(id: try transaction.insert(EditionTable.edition, values).description, version: 1)
        }
        guard let version = request.version else { throw Problem(.conflict, "editionExists") }
        let id = try row.identifier("id")
        let stored = try transaction.update(EditionTable.edition, id, version: version, values)
        return EditionStored(id: id.description, version: stored)
    }

    /// What the schema cannot say: a time zone that there is, times in order, codes once, conditions on questions that there are.
    private static func check(_ edition: Edition) throws {
        var errors: [FieldError] = []
        if Zone(edition.timeZone) == nil { errors.append(FieldError("edition.timeZone", "unknownTimeZone")) }
        if edition.closes < edition.opens { errors.append(FieldError("edition.closes", "beforeOpening")) }
        if edition.registrationCloses <= edition.registrationOpens {
            errors.append(FieldError("edition.registrationCloses", "beforeOpening"))
        }
        let questions = edition.question.map(\.code)
        for (index, code) in questions.enumerated() where questions.firstIndex(of: code) != index {
            errors.append(FieldError("edition.question[\(index)].code", "repeated"))
        }
        for (index, question) in edition.question.enumerated() {
            guard let condition = question.condition, !questions[..<index].contains(condition.question) else {
                continue
            }
            errors.append(FieldError("edition.question[\(index)].condition.question", "unknownQuestion"))
        }
        guard errors.isEmpty else { throw Problem.invalid(errors) }
    }
}
