// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What is set for an operation; what is left out stays as its contract says.
package struct OperationPolicy: MessagePart {
    package static let recordType = Vocabulary.record("OperationPolicy")

    /// The service.
    package var service: String
    /// The operation.
    package var name: String
    /// Why, for people.
    package var note: String?
    /// Who may call it: some of those whom the contract lists. The platform keeps the access that it has.
    package var caller: [CallerKind]
    /// How long it may take at most, in milliseconds.
    package var deadlineMilliseconds: Int64?
    /// How often one caller may call it: a principal that is known, else a network.
    package var rateLimit: RateLimit?
    /// The same for a venue's network, whose address many people share.
    package var venueRateLimit: RateLimit?
    /// From how many calls of strangers on each of them needs a proof: that it has taken some time, or some work.
    /// Nobody else needs one.
    package var flood: FloodLimit?
    /// Whether it is closed for maintenance: nobody may call it, and events wait.
    package var closed: Bool?

    package init(
        service: String,
        name: String,
        note: String? = nil,
        caller: [CallerKind] = [],
        deadlineMilliseconds: Int64? = nil,
        rateLimit: RateLimit? = nil,
        venueRateLimit: RateLimit? = nil,
        flood: FloodLimit? = nil,
        closed: Bool? = nil
    ) {
        self.service = service
        self.name = name
        self.note = note
        self.caller = caller
        self.deadlineMilliseconds = deadlineMilliseconds
        self.rateLimit = rateLimit
        self.venueRateLimit = venueRateLimit
        self.flood = flood
        self.closed = closed
    }

    package init(_ record: Record) throws(Problem) {
        service = try record.required(0)
        name = try record.required(1)
        note = try record.optional(2)
        caller = try record.list(3)
        deadlineMilliseconds = try record.optional(4)
        rateLimit = try record.optional(5)
        venueRateLimit = try record.optional(6)
        flood = try record.optional(7)
        closed = try record.optional(8)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, service)
        record.set(1, name)
        record.set(2, note)
        record.set(3, caller)
        record.set(4, deadlineMilliseconds)
        record.set(5, rateLimit)
        record.set(6, venueRateLimit)
        record.set(7, flood)
        record.set(8, closed)
        return record
    }
}
