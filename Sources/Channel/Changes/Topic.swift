import Timekeeping

/// Something whose changes can be followed: all records of a data service, one record, or what is under way between services.
/// As text: `registrations`, `registrations/42`, `exchange`.
package struct Topic: Hashable, Sendable, CustomStringConvertible {
    package let service: String
    /// Nil: all of the service's.
    package let record: Identifier?

    package init(_ service: String, _ record: Identifier? = nil) { (self.service, self.record) = (service, record) }

    /// Nil: not a topic.
    package init?(text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard (1...64).contains(parts[0].utf8.count), parts[0].utf8.allSatisfy({ (97...122).contains($0) }) else {
            return nil
        }
        guard parts.count == 2 else {
            self.init(parts[0])
            return
        }
        guard let record = Identifier(parts[1]) else { return nil }
        self.init(parts[0], record)
    }

    /// Deliveries of events.
    package static let exchange = Topic("exchange")

    package var description: String { record.map { "\(service)/\($0)" } ?? service }
}
