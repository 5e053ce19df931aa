// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel
import Timekeeping

/// One holding of an exhibition (ISO 25639).
package struct Edition: Message {
    package static let element = "edition"
    package static let recordType = Vocabulary.record("Edition")

    /// Stands in addresses and messages, for example demo-next.
    package var code: String
    /// Who may see it.
    package var state: EditionState
    /// What it is called.
    package var name: [Name]
    /// What it is about.
    package var description: [Passage]
    /// City and venue.
    package var place: [Name]
    /// Who holds it.
    package var organizer: String
    /// The opening days are days in this zone.
    package var timeZone: String
    /// The first day.
    package var opens: CalendarDate
    /// The last day.
    package var closes: CalendarDate
    /// From when exhibitors may register.
    package var registrationOpens: Instant
    /// From when they may no more.
    package var registrationCloses: Instant
    /// True: the organizer decides on each verified registration.
    package var reviewed: Bool
    /// Where it is held.
    package var hall: [Hall]
    /// What exhibitors are asked beyond the fixed fields.
    package var question: [Question]
    /// What exhibitors must accept.
    package var terms: Terms
    /// For what else they are asked for consent.
    package var purpose: [Purpose]
    /// True: everyone may read a list of those exhibitors who agreed to it; absent: nobody may.
    package var exhibitorsListed: Bool?
    /// What came of it; past editions only.
    package var figures: EditionFigures?

    package init(
        code: String,
        state: EditionState,
        name: [Name] = [],
        description: [Passage] = [],
        place: [Name] = [],
        organizer: String,
        timeZone: String,
        opens: CalendarDate,
        closes: CalendarDate,
        registrationOpens: Instant,
        registrationCloses: Instant,
        reviewed: Bool,
        hall: [Hall] = [],
        question: [Question] = [],
        terms: Terms,
        purpose: [Purpose] = [],
        exhibitorsListed: Bool? = nil,
        figures: EditionFigures? = nil
    ) {
        self.code = code
        self.state = state
        self.name = name
        self.description = description
        self.place = place
        self.organizer = organizer
        self.timeZone = timeZone
        self.opens = opens
        self.closes = closes
        self.registrationOpens = registrationOpens
        self.registrationCloses = registrationCloses
        self.reviewed = reviewed
        self.hall = hall
        self.question = question
        self.terms = terms
        self.purpose = purpose
        self.exhibitorsListed = exhibitorsListed
        self.figures = figures
    }

    package init(_ record: Record) throws(Problem) {
        code = try record.required(0)
        state = try record.required(1)
        name = try record.list(2)
        description = try record.list(3)
        place = try record.list(4)
        organizer = try record.required(5)
        timeZone = try record.required(6)
        opens = try record.required(7)
        closes = try record.required(8)
        registrationOpens = try record.required(9)
        registrationCloses = try record.required(10)
        reviewed = try record.required(11)
        hall = try record.list(12)
        question = try record.list(13)
        terms = try record.required(14)
        purpose = try record.list(15)
        exhibitorsListed = try record.optional(16)
        figures = try record.optional(17)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, code)
        record.set(1, state)
        record.set(2, name)
        record.set(3, description)
        record.set(4, place)
        record.set(5, organizer)
        record.set(6, timeZone)
        record.set(7, opens)
        record.set(8, closes)
        record.set(9, registrationOpens)
        record.set(10, registrationCloses)
        record.set(11, reviewed)
        record.set(12, hall)
        record.set(13, question)
        record.set(14, terms)
        record.set(15, purpose)
        record.set(16, exhibitorsListed)
        record.set(17, figures)
        return record
    }
}
