import Application
import Channel
import Localization
import MessageModel
import Messages
import Timekeeping

/// Registrations of invented companies as a partner sends them: a batch in XML, in pieces as an upload has them.
struct BatchLoad: AsyncSequence, Sendable {
    private static let pieceSize = 64 << 10

    /// Each message as it stands in the batch.
    private let messages: [[UInt8]]
    /// How many messages there are; those that follow the last one are the first ones again.
    let count: Int

    init(_ numbers: Range<Int>, count: Int? = nil) {
        self.count = count ?? numbers.count
        var writer = MessageWriter(.xml)
        messages = numbers.map { number in
            let envelope = Envelope(
                id: "m-\(number)", type: RegisterExhibitor.element, sender: BenchmarkHub.partnerCode,
                sent: Instant(milliseconds: 1_800_000_000_000))
            return writer.message(
                RegisterExhibitor.invented(number).record, RegisterExhibitor.element, in: envelope.record)
        }
    }

    /// Takes the batch in for a partner, and gives its receipt.
    func send(to bus: Bus, of partner: Partner) async throws -> Receipt {
        let words = ProblemWords(strings: try .application(), language: .en)
        return try await Intake(bus: bus, words: words).take(self, spelled: .xml, from: "batch", of: partner).receipt
    }

    struct Iterator: AsyncIteratorProtocol {
        fileprivate let load: BatchLoad
        private var number = 0
        private var isOver = false

        fileprivate init(_ load: BatchLoad) { self.load = load }

        mutating func next() async -> [UInt8]? {
            guard !isOver else { return nil }
            var piece = number == 0 ? MessageWriter(.xml).head : []
            while piece.count < BatchLoad.pieceSize, number < load.count {
                piece += load.messages[number % load.messages.count]
                number += 1
            }
            isOver = number == load.count
            return isOver ? piece + MessageWriter(.xml).tail : piece
        }
    }

    func makeAsyncIterator() -> Iterator { Iterator(self) }
}
