import Foundation

/// A time zone of the IANA database, for example `Asia/Shanghai`.
package struct Zone: Sendable, Hashable {
    let timeZone: TimeZone

    /// Nil when there is no such zone.
    package init?(_ identifier: String) {
        guard let zone = TimeZone(identifier: identifier), identifier == "UTC" || identifier.contains("/") else {
            return nil
        }
        timeZone = zone
    }

    private init(_ timeZone: TimeZone) { self.timeZone = timeZone }

    package static let utc = Zone(.gmt)

    package var identifier: String { timeZone == .gmt ? "UTC" : timeZone.identifier }
}
