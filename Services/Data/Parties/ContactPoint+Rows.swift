import Channel
import Hub
import MessageModel
import Messages
import PhoneNumbers
import Timekeeping

/// How ways to reach a party stand in its table.
extension ContactPoint {
    /// A way as it is compared. A telephone number that cannot be dialled is compared as it is written.
    ///
    /// - Parameter country: where the party is; a number without its country code is dialled from there.
    func key(in country: String?) -> String {
        switch kind {
        case .email: emailKey(value)
        case .phone, .mobile, .fax, .whatsapp: PhoneNumber(value, region: country ?? "ZZ")?.e164 ?? value
        case .website: siteKey
        case .wechat: value.lowercased()
        }
    }

    /// Without the scheme and a slash at the end. Regular expressions took more than all else of a party's keys.
    private var siteKey: String {
        let key = SiteAddress.withoutScheme(value.lowercased()[...])
        return String(key.hasSuffix("/") ? key.dropLast() : key)
    }

    /// What tells it from the party's other ways.
    func identity(_ key: String) -> String { "\(kind.rawValue) \(key)" }

    func identity(in country: String?) -> String { identity(key(in: country)) }

    /// Those of a party and of the parties merged into it; the same way once, in the state that says most.
    static func all(of party: PartyGroup, in snapshot: borrowing Snapshot) throws -> [ContactPoint] {
        let rows = try PartyRows.contactPoints.rows(of: party, in: snapshot)
        var points: [ContactPoint] = []
        var places: [String: Int] = [:]
        for row in rows {
            let point = ContactPoint(
                kind: try row.choice("kind"), value: try row.text("value"), state: try row.choice("state"),
                since: try row.instant("since"))
            let identity = "\(try row.text("kind")) \(try row.text("value_key"))"
            if let place = places[identity] {
                if point.weight > points[place].weight { points[place] = point }
            } else {
                places[identity] = points.count
                points.append(point)
            }
        }
        return points
    }

    /// The row that is to stand: its state and since when are those that stand, unless the request says another state.
    ///
    /// - Parameter standing: the same way as it stands.
    func row(key: String, standing: ContactPoint?, now: Instant) -> [String: SQLValue] {
        let state = state ?? standing?.state ?? .unverified
        let since = state == standing?.state ? standing?.since : nil
        return [
            "kind": .text(kind.rawValue), "value": .text(value), "value_key": .text(key),
            "state": .text(state.rawValue), "since": SQLValue(since ?? now),
        ]
    }

    /// What of two statements about one way counts: what a person refused more than that it works, and so on.
    private var weight: Int {
        switch state {
        case .optedOut: 3
        case .invalid: 2
        case .valid: 1
        case .unverified, nil: 0
        }
    }
}

extension PartyDetails {
    /// How its contact points are compared, in their order. To read a telephone number is dear, so nobody asks twice.
    var contactKeys: [String] { contactPoint.map { $0.key(in: country) } }
}
