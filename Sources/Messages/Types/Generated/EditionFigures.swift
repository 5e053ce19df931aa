// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What came of a past edition.
package struct EditionFigures: MessagePart {
    package static let recordType = Vocabulary.record("EditionFigures")

    /// How many exhibitors took part.
    package var exhibitors: Int64
    /// From how many countries they were.
    package var countries: Int64
    /// How many visitors came.
    package var visitors: Int64
    /// The area that they had as booths, in square metres.
    package var netArea: Int64

    package init(
        exhibitors: Int64,
        countries: Int64,
        visitors: Int64,
        netArea: Int64
    ) {
        self.exhibitors = exhibitors
        self.countries = countries
        self.visitors = visitors
        self.netArea = netArea
    }

    package init(_ record: Record) throws(Problem) {
        exhibitors = try record.required(0)
        countries = try record.required(1)
        visitors = try record.required(2)
        netArea = try record.required(3)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, exhibitors)
        record.set(1, countries)
        record.set(2, visitors)
        record.set(3, netArea)
        return record
    }
}
