import CSQLite

/// A prepared statement of SQLite.
final class SQLiteStatement: EngineStatement {
    let columns: [String]
    private let name: String
    private let database: OpaquePointer
    private let statement: OpaquePointer
    private let damage: Damage
    private var bound = BoundMemory()

    init(_ database: OpaquePointer, _ sql: String, name: String, _ damage: Damage) throws(EngineFailure) {
        var statement: OpaquePointer?
        let (code, hasMore) = sql.withCString { start in
            var rest: UnsafePointer<CChar>?
            let code = sqlite3_prepare_v3(
                database, start, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, &rest)
            return (code, rest?.pointee != 0)
        }
        guard code == SQLITE_OK else { throw damage.noting(EngineFailure(database, code, name)) }
        guard let statement, !hasMore else {
            sqlite3_finalize(statement)
            throw EngineFailure(misuse: "one statement was expected", name)
        }
        self.name = name
        self.database = database
        self.statement = statement
        self.damage = damage
        columns = (0..<sqlite3_column_count(statement)).map { index in
            sqlite3_column_name(statement, index).map { String(cString: $0) } ?? ""
        }
    }

    deinit { sqlite3_finalize(statement) }

    var isReadOnly: Bool { sqlite3_stmt_readonly(statement) != 0 }

    /// The statement was reset since it was last bound, so nothing points into the memory that is written anew.
    func bind(_ parameters: [SQLValue]) throws(EngineFailure) {
        let wanted = Int(sqlite3_bind_parameter_count(statement))
        guard parameters.count == wanted else {
            throw EngineFailure(misuse: "\(wanted) parameters wanted, \(parameters.count) given", name)
        }
        bound.clear(room: parameters.reduce(0) { $0 + $1.length })
        for (index, value) in zip(Int32(1)..., parameters) {
            let code =
                switch value {
                case .null: sqlite3_bind_null(statement, index)
                case .integer(let number): sqlite3_bind_int64(statement, index, number)
                case .text(let text):
                    sqlite3_bind_text(
                        statement, index, bound.keep(text.utf8)?.assumingMemoryBound(to: CChar.self),
                        Int32(text.utf8.count), nil)
                case .bytes(let bytes):
                    sqlite3_bind_blob(statement, index, bound.keep(bytes), Int32(bytes.count), nil)
                }
            guard code == SQLITE_OK else { throw EngineFailure(database, code, name) }
        }
    }

    func step() throws(EngineFailure) -> [SQLValue]? {
        switch sqlite3_step(statement) {
        case SQLITE_ROW:
            var values: [SQLValue] = []
            values.reserveCapacity(columns.count)
            for index in columns.indices { values.append(try value(Int32(index))) }
            return values
        case SQLITE_DONE: return nil
        case let code: throw damage.noting(EngineFailure(database, code, name))
        }
    }

    func reset() {
        sqlite3_reset(statement)
        sqlite3_clear_bindings(statement)
        bound.shrink()
    }

    private func value(_ index: Int32) throws(EngineFailure) -> SQLValue {
        switch sqlite3_column_type(statement, index) {
        case SQLITE_NULL: .null
        case SQLITE_INTEGER: .integer(sqlite3_column_int64(statement, index))
        case SQLITE_TEXT: .text(String(decoding: memory(sqlite3_column_text(statement, index), index), as: UTF8.self))
        case SQLITE_BLOB: .bytes(Array(memory(sqlite3_column_blob(statement, index), index)))
        default: throw EngineFailure(misuse: "column \(columns[Int(index)]) is a floating-point number", name)
        }
    }

    /// A text's or blob's bytes; asked for after the pointer, as SQLite wants it.
    private func memory(_ start: UnsafeRawPointer?, _ index: Int32) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, index)))
    }
}

extension SQLValue {
    /// The bytes of a text or of a blob.
    fileprivate var length: Int {
        switch self {
        case .null, .integer: 0
        case .text(let text): text.utf8.count
        case .bytes(let bytes): bytes.count
        }
    }
}

extension EngineFailure {
    /// A mistake in the program rather than in the database.
    fileprivate init(misuse message: String, _ query: String) {
        self.init(kind: .other, code: SQLITE_MISUSE, extendedCode: SQLITE_MISUSE, message: message, query: query)
    }
}
