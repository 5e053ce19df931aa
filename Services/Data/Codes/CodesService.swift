import Channel
import Hub
import MessageModel
import Messages
import Timekeeping

extension Service {
    /// Code tables: which codes a list has when, and what codes of other systems stand for.
    package static func codes(clock: WallClock) -> Service {
        Service(
            "codes", data: CodeTable.module,
            handlers: [
                .read(CodesOperations.listCodes) { request, snapshot in
                    try list(request, today: clock.today, snapshot)
                },
                .read(CodesOperations.checkCodes) { request, snapshot in
                    let unknown = try request.check.indices.filter { position in
                        let check = request.check[position]
                        return try !isValid(check.code, in: check.list, on: clock.today, snapshot)
                    }
                    return UnknownCodes(position: unknown.map(Int64.init))
                },
                .read(CodesOperations.findCodes) { request, snapshot in
                    try CodeNames(of: request.list, on: clock.today, in: snapshot).find(request.name)
                },
                .read(CodesOperations.mapCode, map),
                .write(CodesOperations.putCodeMapping) { request, transaction in
                    try put(request, today: clock.today, transaction)
                },
            ])
    }

    private static func list(
        _ request: ListCodes, today: CalendarDate, _ snapshot: borrowing Snapshot
    ) throws -> CodeList {
        let list = SQLValue.text(request.list)
        let rows =
            request.ended == true
            ? try snapshot.rows(CodeTable.all, list)
            : try snapshot.rows(CodeTable.valid, list, .text((request.on ?? today).description))
        let entries = try rows.map(CodeRow.entry)
        return CodeList(
            list: request.list, version: try snapshot.first(CodeTable.listed, list)?.integer("version"),
            item: entries.filter { request.group == nil || $0.group == request.group })
    }

    private static func isValid(
        _ code: String, in list: String, on day: CalendarDate, _ snapshot: borrowing Snapshot
    ) throws -> Bool {
        try snapshot.first(CodeTable.isValid, .text(list), .text(code), .text(day.description)) != nil
    }

    /// What the organizer says goes before what a standard of the same name says.
    private static func map(_ request: MapCode, _ snapshot: borrowing Snapshot) throws -> CodeMapped {
        let row =
            try snapshot.first(CodeTable.byMapping, parameters(request))
            ?? snapshot.first(CodeTable.byStandard, parameters(request))
        return CodeMapped(code: try row?.text("code"))
    }

    private static func parameters(_ key: MapCode) -> [SQLValue] {
        [.text(key.list), .text(key.system), .text(key.foreign)]
    }

    private static func put(
        _ mapping: PutCodeMapping, today: CalendarDate, _ transaction: borrowing Transaction
    ) throws -> CodeMapped {
        let key = MapCode(list: mapping.list, system: mapping.system, foreign: mapping.foreign)
        let known = try transaction.snapshot.first(CodeTable.byMapping, parameters(key))
        if let code = mapping.code {
            guard try isValid(code, in: mapping.list, on: today, transaction.snapshot) else {
                throw Problem.invalid("code", "unknownCode")
            }
            let values: [String: SQLValue] = [
                "list": .text(key.list), "system": .text(key.system), "foreign_code": .text(key.foreign),
                "code": .text(code),
            ]
            try CodeChange(CodeTable.mapping, over: known, values).write(in: transaction)
        } else if let known {
            try transaction.delete(CodeTable.mapping, known.identifier("id"))
        }
        return try map(key, transaction.snapshot)
    }
}
