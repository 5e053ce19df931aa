/// A column of a table. Required unless `optional`; `personal` says that its values are about a person, so that the
/// journal can seal them (DESIGN §4).
package struct Column: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case text, integer, boolean, instant, bytes
        case reference(table: String)
    }

    let name: String
    let optional: Bool
    let personal: Bool
    let kind: Kind
    /// `"name":`, as the journal writes it.
    let label: [UInt8]

    private init(_ name: String, _ kind: Kind, _ optional: Bool, _ personal: Bool) {
        self.name = name
        self.kind = kind
        self.optional = optional
        self.personal = personal
        label = Array("\"\(name)\":".utf8)
    }

    /// Text, ordered by its bytes on both engines.
    package static func text(_ name: String, optional: Bool = false, personal: Bool = false) -> Column {
        Column(name, .text, optional, personal)
    }

    /// A 64-bit number.
    package static func integer(_ name: String, optional: Bool = false, personal: Bool = false) -> Column {
        Column(name, .integer, optional, personal)
    }

    /// 0 or 1: a number on both engines, so that queries compare it alike.
    package static func boolean(_ name: String, optional: Bool = false, personal: Bool = false) -> Column {
        Column(name, .boolean, optional, personal)
    }

    /// Milliseconds since 1970, UTC.
    package static func instant(_ name: String, optional: Bool = false, personal: Bool = false) -> Column {
        Column(name, .instant, optional, personal)
    }

    /// Bytes as they are.
    package static func bytes(_ name: String, optional: Bool = false, personal: Bool = false) -> Column {
        Column(name, .bytes, optional, personal)
    }

    /// The id of a record in another table of the same service. Index it when that table's records are deleted.
    package static func reference(_ name: String, to table: String, optional: Bool = false) -> Column {
        Column(name, .reference(table: table), optional, false)
    }

    var holdsIdentifier: Bool {
        switch kind {
        case .integer, .reference: true
        case .text, .boolean, .instant, .bytes: false
        }
    }

    func definition(for dialect: Dialect) -> String {
        let name = dialect.name(name)
        var text = "\(name) \(type(for: dialect))\(optional ? "" : " NOT NULL")"
        switch kind {
        case .boolean: text += " CHECK (\(name) IN (0, 1))"
        case .reference(let table): text += " REFERENCES \(dialect.name(table)) (\"id\")"
        default: break
        }
        return text
    }

    private func type(for dialect: Dialect) -> String {
        switch (kind, dialect) {
        case (.text, .sqlite): "TEXT"
        case (.text, .postgresql): "TEXT COLLATE \"C\""
        case (.bytes, .sqlite): "BLOB"
        case (.bytes, .postgresql): "BYTEA"
        case (.boolean, .postgresql): "SMALLINT"
        case (_, .sqlite): "INTEGER"
        case (_, .postgresql): "BIGINT"
        }
    }
}
