// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// One thing that a service can be asked to do.
package struct ContractOperation: MessagePart {
    package static let recordType = Vocabulary.record("ContractOperation")

    /// In lowerCamelCase; addresses spell it with hyphens.
    package var name: String
    /// What it does.
    package var description: String
    /// The message it takes.
    package var request: String
    /// The message it answers with.
    package var reply: String
    /// Who may call it.
    package var caller: [CallerKind]
    /// The function that a member of staff needs.
    package var function: String?
    /// What it does to records.
    package var kind: OperationKind
    /// Whether it makes a record: 201.
    package var creates: Bool?
    /// Whether a repeated key gives the same answer and no second effect.
    package var idempotent: Bool?
    /// Whether everything that is written for it waits while more urgent work is to be done.
    package var bulk: Bool?
    /// Whether it takes many requests, one after the other.
    package var streamsIn: Bool?
    /// Whether it gives many replies, one after the other.
    package var streamsOut: Bool?
    /// How long it may take at most, in milliseconds.
    package var deadlineMilliseconds: Int64
    /// How often one caller may call it: a principal that is known, else a network.
    package var rateLimit: RateLimit?
    /// The same for a venue's network, whose address many people share; fifty times as many when nothing is said.
    package var venueRateLimit: RateLimit?
    /// From how many calls of strangers on each of them needs a proof: that it has taken some time, or some work.
    /// Nobody else needs one.
    package var flood: FloodLimit?
    /// The field of the request for whose value alone a proof is good.
    package var proofField: String?

    package init(
        name: String,
        description: String,
        request: String,
        reply: String,
        caller: [CallerKind] = [],
        function: String? = nil,
        kind: OperationKind,
        creates: Bool? = nil,
        idempotent: Bool? = nil,
        bulk: Bool? = nil,
        streamsIn: Bool? = nil,
        streamsOut: Bool? = nil,
        deadlineMilliseconds: Int64,
        rateLimit: RateLimit? = nil,
        venueRateLimit: RateLimit? = nil,
        flood: FloodLimit? = nil,
        proofField: String? = nil
    ) {
        self.name = name
        self.description = description
        self.request = request
        self.reply = reply
        self.caller = caller
        self.function = function
        self.kind = kind
        self.creates = creates
        self.idempotent = idempotent
        self.bulk = bulk
        self.streamsIn = streamsIn
        self.streamsOut = streamsOut
        self.deadlineMilliseconds = deadlineMilliseconds
        self.rateLimit = rateLimit
        self.venueRateLimit = venueRateLimit
        self.flood = flood
        self.proofField = proofField
    }

    package init(_ record: Record) throws(Problem) {
        name = try record.required(0)
        description = try record.required(1)
        request = try record.required(2)
        reply = try record.required(3)
        caller = try record.list(4)
        function = try record.optional(5)
        kind = try record.required(6)
        creates = try record.optional(7)
        idempotent = try record.optional(8)
        bulk = try record.optional(9)
        streamsIn = try record.optional(10)
        streamsOut = try record.optional(11)
        deadlineMilliseconds = try record.required(12)
        rateLimit = try record.optional(13)
        venueRateLimit = try record.optional(14)
        flood = try record.optional(15)
        proofField = try record.optional(16)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, name)
        record.set(1, description)
        record.set(2, request)
        record.set(3, reply)
        record.set(4, caller)
        record.set(5, function)
        record.set(6, kind)
        record.set(7, creates)
        record.set(8, idempotent)
        record.set(9, bulk)
        record.set(10, streamsIn)
        record.set(11, streamsOut)
        record.set(12, deadlineMilliseconds)
        record.set(13, rateLimit)
        record.set(14, venueRateLimit)
        record.set(15, flood)
        record.set(16, proofField)
        return record
    }
}
