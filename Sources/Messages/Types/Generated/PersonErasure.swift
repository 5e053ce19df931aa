// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel
import Timekeeping

/// What was erased. The same when it is asked for again; nothing in it says who it was.
package struct PersonErasure: Message {
    package static let element = "personErasure"
    package static let recordType = Vocabulary.record("PersonErasure")

    /// Names the receipt, a signed file of the data directory: the id of the person's party.
    package var receipt: String
    /// Why.
    package var reason: ErasureReason
    /// When.
    package var erased: Instant
    /// How many parties lost their values: the person, and those merged into it.
    package var parties: Int64
    /// How many registrations lost their contact.
    package var registrations: Int64
    /// How many mails were removed.
    package var mails: Int64

    package init(
        receipt: String,
        reason: ErasureReason,
        erased: Instant,
        parties: Int64,
        registrations: Int64,
        mails: Int64
    ) {
        self.receipt = receipt
        self.reason = reason
        self.erased = erased
        self.parties = parties
        self.registrations = registrations
        self.mails = mails
    }

    package init(_ record: Record) throws(Problem) {
        receipt = try record.required(0)
        reason = try record.required(1)
        erased = try record.required(2)
        parties = try record.required(3)
        registrations = try record.required(4)
        mails = try record.required(5)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, receipt)
        record.set(1, reason)
        record.set(2, erased)
        record.set(3, parties)
        record.set(4, registrations)
        record.set(5, mails)
        return record
    }
}
