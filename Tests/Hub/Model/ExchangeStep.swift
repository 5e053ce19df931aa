import MessageModel
import Randomness
import Timekeeping

@testable import Hub

/// One thing that happens to the exchange channel, drawn at random. What it is done to is chosen among what is there then.
enum ExchangeStep {
    case publish(key: String, Lane, after: Duration)
    case claim(subscriber: String, limit: Int)
    /// By whoever holds the claim, and often by somebody who has lost it; `keeps`: it will be tried a second time.
    case settle(choice: UInt64, Outcome, keeps: Bool)
    /// The consumer crashes: nobody will settle this.
    case lose(choice: UInt64)
    case replay(choice: UInt64)
    case discard(choice: UInt64)

    init(_ dice: inout Dice) {
        switch Int.random(in: 0..<100, using: &dice) {
        case 0..<24:
            let delay = dice.chance(15) ? Duration.seconds(Int.random(in: 1...40, using: &dice)) : .zero
            self = .publish(key: "k\(Int.random(in: 0..<6, using: &dice))", dice.pick(Lane.allCases), after: delay)
        case 24..<46:
            self = .claim(subscriber: dice.pick(["parks", "skips"]), limit: Int.random(in: 1...4, using: &dice))
        case 46..<86:
            let outcome: Outcome =
                switch Int.random(in: 0..<100, using: &dice) {
                case 0..<70: .acknowledged
                case 70..<85: .retry(after: .seconds(Int.random(in: 0...60, using: &dice)), reason: "busy")
                case 85..<92: .dead(reason: "wrong")
                default: .returned
                }
            self = .settle(choice: dice.next(), outcome, keeps: dice.chance(10))
        case 86..<90: self = .lose(choice: dice.next())
        case 90..<96: self = .replay(choice: dice.next())
        default: self = .discard(choice: dice.next())
        }
    }
}

/// A claim in somebody's hands.
struct HeldClaim: Equatable {
    let subscriber: String
    let number: Int
    let delivery: Identifier
    let token: Int64
}

/// What a step did.
enum ExchangeEffect {
    case published(Int, key: String, Lane, after: Duration)
    case claimed(subscriber: String, limit: Int, [Delivery])
    case settled(HeldClaim, Outcome, held: Bool)
    case replayed(subscriber: String, Int)
    case discarded(subscriber: String, Int)
}

extension Delivery {
    /// What was published has its number as its body.
    var number: Int { Int(String(decoding: event.body, as: UTF8.self)) ?? 0 }
}
