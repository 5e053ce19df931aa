import Channel
import Hub
import Localization
import Messages
import Timekeeping

/// How what is known of a party stands in its tables.
extension PartyDetails {
    /// The columns of the party itself.
    var columns: [String: SQLValue] {
        [
            "kind": .text(kind.rawValue), "display_name": .text(displayName),
            "sort_key": .text(sortKey(displayName)),
            "country": SQLValue(country), "region": SQLValue(region), "level": .text((level ?? .ordinary).rawValue),
            "owner": SQLValue(owner),
        ]
    }

    /// The rows that hang on it, but for the contact points, whose state depends on what stands.
    var rows: [(part: PartyRows, rows: [[String: SQLValue]])] {
        [
            (.roles, role.map { ["role": .text($0)] }),
            (
                .names,
                name.map { name in
                    [
                        "language": .text(name.language), "kind": .text((name.kind ?? .trading).rawValue),
                        "text": .text(name.text),
                    ]
                }
            ),
            (
                .identifiers,
                identifier.map { identifier in
                    [
                        "scheme": .text(identifier.scheme), "value": .text(identifier.value),
                    ]
                }
            ),
            (
                .addresses,
                address.map { address in
                    [
                        "purpose": .text(address.purpose.rawValue), "lines": .text(address.lines),
                        "city": SQLValue(address.city), "region": SQLValue(address.region),
                        "postcode": SQLValue(address.postcode), "country": SQLValue(address.country),
                    ]
                }
            ),
            (.tags, tag.map { ["tag": SQLValue(Identifier($0))] }),
        ]
    }

    /// What a party and those merged into it have in common and each for itself, every value once.
    init(of party: PartyGroup, _ row: Row, in snapshot: borrowing Snapshot) throws {
        self.init(
            kind: try row.choice("kind"), displayName: try row.text("display_name"),
            name: try PartyRows.names.rows(of: party, in: snapshot).map { row in
                PartyName(
                    language: try row.text("language"), kind: try row.choice("kind"), text: try row.text("text"))
            }.unique,
            country: try row.optionalText("country"), region: try row.optionalText("region"),
            level: try row.choice("level"), owner: try row.optionalText("owner"),
            role: try PartyRows.roles.rows(of: party, in: snapshot).map { try $0.text("role") }.unique,
            identifier: try PartyRows.identifiers.rows(of: party, in: snapshot).map { row in
                PartyIdentifier(scheme: try row.text("scheme"), value: try row.text("value"))
            }.unique,
            address: try PartyRows.addresses.rows(of: party, in: snapshot).map { row in
                PartyAddress(
                    purpose: try row.choice("purpose"), lines: try row.text("lines"),
                    city: try row.optionalText("city"), region: try row.optionalText("region"),
                    postcode: try row.optionalText("postcode"), country: try row.optionalText("country"))
            }.unique,
            contactPoint: try ContactPoint.all(of: party, in: snapshot),
            tag: try PartyRows.tags.rows(of: party, in: snapshot).map { try $0.identifier("tag").description }.unique)
    }
}

/// A number as it is compared: letters and digits, upper case. Empty: it is no number.
func identifierKey(_ value: String) -> String {
    String(value.uppercased().filter { $0.isLetter || $0.isNumber })
}

extension Array where Element: Hashable {
    /// Each element where it stands first.
    fileprivate var unique: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
