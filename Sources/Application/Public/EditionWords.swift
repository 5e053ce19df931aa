import Localization
import Messages
import Timekeeping

extension EditionSummary {
    init(_ edition: Edition, _ text: Localizer, now: Instant) {
        self.init(
            code: edition.code, name: edition.name.text(in: text.language), firstDay: edition.opens,
            lastDay: edition.closes, place: edition.place.text(in: text.language), zone: edition.zone,
            registration: edition.window(at: now), address: Address("/editions/\(edition.code)"))
        isCancelled = edition.state == .cancelled
        isReviewed = edition.reviewed
        isOver = edition.isOver(at: now)
        if edition.exhibitorsListed == true { exhibitors = Address("\(address.path)/exhibitors") }
    }
}

extension Edition {
    var zone: Zone { Zone(timeZone) ?? .utc }

    /// Whether its last day has passed everywhere.
    func isOver(at now: Instant) -> Bool {
        now.milliseconds > (closes.daysSince1970 + 2) * 86_400_000
    }
}

/// Something that the organizer wrote in several languages.
protocol Translation {
    var language: String { get }
    var text: String { get }
}

extension Name: Translation {}
extension Passage: Translation {}

extension Array where Element: Translation {
    /// In this language, else in English, else in whatever there is.
    func text(in language: Language) -> String {
        let best = first { $0.language == language.tag } ?? first { $0.language == Language.en.tag } ?? first
        return best?.text ?? ""
    }
}
