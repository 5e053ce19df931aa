import Randomness
import Timekeeping

@testable import MessageModel

/// Messages that obey their schema, made up from the model: every field may be there or not, texts grow out of those of the
/// examples.
struct RandomMessages {
    private static let letters = "aZ09 .,-_:/@+#&<>\"'\\éß好展🏭مﷺ\n\t".unicodeScalars.map { Character($0) }
    private var dice: Dice
    private let texts: [String: [String]]

    /// - Parameter examples: of which each has a text for each of its types.
    init(seed: Int, from examples: [Record]) {
        dice = Dice(seed: seed)
        texts = examples.reduce(into: [:]) { Self.collect($1, into: &$0) }
    }

    /// Nil fields are absent; a record of which nothing is there is absent, too, because a form cannot say it.
    mutating func record(_ type: RecordType) -> Record {
        var record = Record(type)
        for (index, field) in type.fields.enumerated() where field.isRequired || dice.chance(60) {
            guard field.isRepeated else {
                // A form cannot say that a required record is there without anything in it.
                for _ in 0..<(field.isRequired ? 20 : 1) where record[index] == nil {
                    record[index] = value(of: field.type)
                }
                continue
            }
            let items = (0..<Int.random(in: 1...min(3, field.maximum ?? 3), using: &dice)).compactMap { _ in
                value(of: field.type)
            }
            record[index] = items.isEmpty ? nil : .list(items)
        }
        return record
    }

    private mutating func value(of type: FieldType) -> Value? {
        switch type {
        case .text(let type): text(type).map { .text($0) }
        case .boolean: .boolean(dice.chance(50))
        case .integer(let type): .integer(Int64.random(in: type.minimum...type.maximum, using: &dice))
        case .instant:
            .instant(Instant(milliseconds: Int64.random(in: -62_135_596_800_000...253_402_300_799_999, using: &dice)))
        case .date: .date(CalendarDate(daysSince1970: Int64.random(in: -719_162...2_932_896, using: &dice)))
        case .bytes(let type):
            .bytes(
                (0..<Int.random(in: 1...min(40, type.maxLength ?? 40), using: &dice)).map { _ in
                    dice.pick(Array(0...255))
                })
        case .record(let type): some(record(type))
        }
    }

    private func some(_ record: Record) -> Value? {
        record.type.fields.indices.contains { record[$0] != nil } ? .record(record) : nil
    }

    private mutating func text(_ type: TextType) -> String? {
        if !type.enumeration.isEmpty { return dice.pick(type.enumeration).value }
        guard let known = texts[type.name] else { return nil }
        for _ in 0..<5 {
            var text = Array(dice.pick(known))
            for _ in 0..<Int.random(in: 1...4, using: &dice) {
                text.insert(dice.pick(Self.letters), at: Int.random(in: 0...text.count, using: &dice))
            }
            if type.refusal(of: String(text)) == nil { return String(text) }
        }
        return dice.pick(known)
    }

    private static func collect(_ record: Record, into texts: inout [String: [String]]) {
        for (index, field) in record.type.fields.enumerated() {
            guard let value = record[index] else { continue }
            let values = if case .list(let items) = value { items } else { [value] }
            for value in values {
                switch (field.type, value) {
                case (.text(let type), .text(let text)): texts[type.name, default: []].append(text)
                case (_, .record(let inner)): collect(inner, into: &texts)
                default: continue
                }
            }
        }
    }
}
