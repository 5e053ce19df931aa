import Messages

extension Command {
    static let queues = Command(
        name: "bus queues", summary: "Tell how many events every subscriber has before it, and whether they move.",
        options: [.data, .json]
    ) { arguments in
        let list = try await Operator.on(arguments.directory("data")) { pavilion in
            try await pavilion.call(ExchangeOperations.listQueues, ListQueues())
        }
        Terminal.say(arguments.has("json") ? JSON.text(of: list) : list.words)
    }
}

extension Operator {
    /// Throws when nobody of this name has a queue: an empty list would say that all is well.
    func requireQueue(of subscriber: String) async throws {
        let queues = try await call(ExchangeOperations.listQueues, ListQueues(subscriber: subscriber))
        guard queues.item.isEmpty else { return }
        throw RefusedFailure("there is no subscriber \(subscriber); see pavilion bus queues")
    }
}

extension QueueList {
    /// One line a queue.
    var words: String {
        guard !item.isEmpty else { return "Nobody subscribes to any event." }
        var table = TextTable(
            "SUBSCRIBER", "READY", "LEASED", "RETRYING", "DELAYED", "WAITING", "DEAD", "SKIPPED", "OLDEST", "STATE")
        for queue in item {
            table.add(
                queue.subscriber, "\(queue.ready)", "\(queue.leased)", "\(queue.retrying)", "\(queue.delayed)",
                "\(queue.waiting)", "\(queue.dead)", "\(queue.skipped)", queue.oldest.map { "\($0)" } ?? "-",
                queue.state)
        }
        return table.words
    }
}

extension QueueItem {
    fileprivate var state: String {
        if bound == nil { return "nobody subscribes any more" }
        if full { return "full: bulk work waits" }
        return moving ? "moving" : "not moving"
    }
}
