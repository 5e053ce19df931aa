import Messages

extension Command {
    static let deadLettersList = Command(
        name: "bus dead-letters list", summary: "List the events that could not be delivered, the newest first.",
        options: [
            .data,
            Option(name: "subscriber", value: "NAME", help: "only those of this one, as mail.sendMail"),
            .limit, .after, .json,
        ]
    ) { arguments in
        let subscriber = arguments["subscriber"]
        let request = ListDeadLetters(
            subscriber: subscriber, limit: try arguments.limit(), after: arguments["after"])
        let list = try await Operator.on(arguments.directory("data")) { pavilion in
            if let subscriber { try await pavilion.requireQueue(of: subscriber) }
            return try await pavilion.call(ExchangeOperations.listDeadLetters, request)
        }
        Terminal.say(arguments.has("json") ? JSON.text(of: list) : list.words)
    }

    static let deadLettersShow = Command(
        name: "bus dead-letters show",
        summary: "Tell all of a dead letter, with the event that could not be delivered.",
        options: [.data, .json], operands: "ID"
    ) { arguments in
        let request = GetDeadLetter(letter: arguments.operand)
        let letter = try await Operator.on(arguments.directory("data")) { pavilion in
            try await pavilion.call(ExchangeOperations.getDeadLetter, request)
        }
        Terminal.say(arguments.has("json") ? JSON.text(of: letter) : letter.words)
    }

    static let deadLettersReplay = Command(
        name: "bus dead-letters replay", summary: "Have dead letters delivered again, as if they had never been tried.",
        options: [.data], operands: "ID…"
    ) { arguments in
        try await arguments.forEachOperand("delivered again") { pavilion, letter in
            _ = try await pavilion.call(ExchangeOperations.replayDeadLetter, ReplayDeadLetter(letter: letter))
        }
    }

    static let deadLettersDiscard = Command(
        name: "bus dead-letters discard", summary: "Give dead letters up: what waits behind them goes on.",
        options: [
            .data, Option(name: "reason", value: "TEXT", help: "why, for the journal", isRequired: true),
        ],
        operands: "ID…"
    ) { arguments in
        let reason = arguments.text("reason", default: "")
        try await arguments.forEachOperand("discarded") { pavilion, letter in
            let request = DiscardDeadLetter(letter: letter, reason: reason)
            _ = try await pavilion.call(ExchangeOperations.discardDeadLetter, request)
        }
    }
}
