import Application
import Channel
import Localization
import MessageModel
import Messages
import Timekeeping

/// Registrations of invented companies as a partner sends them: a batch in XML, in pieces as an upload has them.
struct BatchLoad: AsyncSequence, Sendable {
    private static let pieceSize = 64 << 10

    private let numbers: Range<Int>
    /// Each message as it stands in the batch. Nil: they are made while they are sent.
    private let made: [[UInt8]]?
    /// How many messages there are; those that follow the last one are the first ones again.
    let count: Int

    /// - Parameter inAdvance: whether the messages are made before they are sent, which takes no time then, but memory.
    init(_ numbers: Range<Int>, count: Int? = nil, inAdvance: Bool) {
        self.numbers = numbers
        self.count = count ?? numbers.count
        made = inAdvance ? numbers.map(Self.message) : nil
    }

    private static func message(_ number: Int) -> [UInt8] {
        var writer = MessageWriter(.xml)
        let envelope = Envelope(
            id: "m-\(number)", type: RegisterExhibitor.element, sender: partner.code,
            sent: Instant(milliseconds: 1_800_000_000_000))
        return writer.message(RegisterExhibitor.invented(number).record, RegisterExhibitor.element, in: envelope.record)
    }

    private func message(at index: Int) -> [UInt8] {
        let index = index % numbers.count
        return made?[index] ?? Self.message(numbers.lowerBound + index)
    }

    /// Takes the batch in, and gives its receipt.
    func send(to bus: Bus) async throws -> Receipt {
        let words = ProblemWords(strings: try .application(), language: .en)
        return try await Intake(bus: bus, words: words).take(self, spelled: .xml, from: "batch", of: Self.partner)
    }

    private static let partner = Partner(
        code: "benchmark", version: 1, name: "Benchmark", state: .active, sends: [RegisterExhibitor.element],
        keyMade: Instant(milliseconds: 0))

    struct Iterator: AsyncIteratorProtocol {
        fileprivate let load: BatchLoad
        private var number = 0
        private var isOver = false

        fileprivate init(_ load: BatchLoad) { self.load = load }

        mutating func next() async -> [UInt8]? {
            guard !isOver else { return nil }
            var piece = number == 0 ? MessageWriter(.xml).head : []
            while piece.count < BatchLoad.pieceSize, number < load.count {
                piece += load.message(at: number)
                number += 1
            }
            isOver = number == load.count
            return isOver ? piece + MessageWriter(.xml).tail : piece
        }
    }

    func makeAsyncIterator() -> Iterator { Iterator(self) }
}
