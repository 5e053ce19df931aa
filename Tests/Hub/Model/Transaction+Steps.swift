import MessageModel
import Timekeeping

@testable import Hub

extension Transaction {
    /// Does one step to the hub. What is drawn from an empty hand is nothing.
    func perform(
        _ step: ExchangeStep, _ held: inout [HeldClaim], _ published: inout Int, _ effects: inout [ExchangeEffect]
    ) throws {
        switch step {
        case .publish(let key, let lane, let delay):
            published += 1
            let event = OutboxEvent(type: "t", key: key, body: Array("\(published)".utf8))
            try publish(event, priority: lane, after: delay)
            effects.append(.published(published, key: key, lane, after: delay))
        case .claim(let subscriber, let limit): try take(subscriber, limit, &held, &effects)
        case .settle(let choice, let outcome, let keeps):
            guard let index = held.index(choice) else { return }
            let claim = keeps ? held[index] : held.remove(at: index)
            try end(claim, outcome, &effects)
        case .lose(let choice):
            if let index = held.index(choice) { held.remove(at: index) }
        case .replay(let choice):
            let letters = try snapshot.deadLetters(limit: 20)
            guard let index = letters.index(choice) else { return }
            let number = try number(of: letters[index])
            try replay(letters[index].id)
            effects.append(.replayed(subscriber: letters[index].subscriber, number))
        case .discard(let choice):
            let letters = try snapshot.deadLetters(limit: 20)
            if let index = letters.index(choice) { effects.append(try giveUp(letters[index])) }
        }
    }

    func take(
        _ subscriber: String, _ limit: Int, _ held: inout [HeldClaim], _ effects: inout [ExchangeEffect]
    ) throws {
        let claimed = try claim(for: subscriber, limit: limit, lease: ExchangeRun.lease)
        held += claimed.map {
            HeldClaim(subscriber: subscriber, number: $0.number, delivery: $0.id, token: $0.token)
        }
        effects.append(.claimed(subscriber: subscriber, limit: limit, claimed))
    }

    func end(_ claim: HeldClaim, _ outcome: Outcome, _ effects: inout [ExchangeEffect]) throws {
        let settlement = Settlement(delivery: claim.delivery, token: claim.token, outcome: outcome)
        effects.append(.settled(claim, outcome, held: try settle(settlement)))
    }

    func giveUp(_ letter: DeadLetter) throws -> ExchangeEffect {
        let number = try number(of: letter)
        try discard(letter.id, because: "no more")
        return .discarded(subscriber: letter.subscriber, number)
    }

    private func number(of letter: DeadLetter) throws -> Int {
        Int(String(decoding: try snapshot.deadLetter(letter.id).body, as: UTF8.self)) ?? 0
    }
}

extension Array {
    fileprivate func index(_ choice: UInt64) -> Int? { isEmpty ? nil : Int(choice % UInt64(count)) }
}
