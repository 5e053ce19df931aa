import Channel
import Hub
import Messages
import Timekeeping

extension Service {
    /// Code tables: which codes a list has today.
    package static func codes(clock: WallClock) -> Service {
        Service(
            "codes", data: CodeTable.module,
            handlers: [
                .read(CodesOperations.listCodes) { request, snapshot in
                    let rows = try snapshot.rows(CodeTable.valid, .text(request.list), SQLValue(clock.now()))
                    return CodeList(list: request.list, item: try rows.map { try $0.message("entry") })
                },
                .read(CodesOperations.checkCodes) { request, snapshot in
                    let now = SQLValue(clock.now())
                    var unknown: [Int64] = []
                    for (position, check) in request.check.enumerated() {
                        let found = try snapshot.first(CodeTable.isValid, .text(check.list), .text(check.code), now)
                        if found == nil { unknown.append(Int64(position)) }
                    }
                    return UnknownCodes(position: unknown)
                },
            ])
    }
}
