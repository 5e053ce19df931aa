import MessageModel
import Messages

extension Contract {
    /// Where this contract breaks its shape or contradicts itself: the same checks at start, on the command line and in
    /// tests.
    ///
    /// - Parameter published: the events of all services.
    package func mistakes(published: Set<String>) -> [ContractMistake] {
        let shape = record.validate().map { mistake($0.path, "\($0.path): \($0.words)") }
        return shape + names + operations + announcements + subscriptions(published)
    }

    private var names: [ContractMistake] {
        let names = [("service", service)] + operation.enumerated().map { ("operation[\($0)].name", $1.name) }
        return names.filter { !$0.1.isLowerCamelCase }.map { path, name in
            mistake(path, "names \(name): write lowerCamelCase, because addresses are made of it")
        }
    }

    private var operations: [ContractMistake] {
        operation.enumerated().flatMap { index, operation in
            let path = "operation[\(index)]"
            let twice = self.operation[..<index].contains { $0.name == operation.name }
            return (twice ? [mistake(path, "lists an operation twice: \(operation.name)")] : [])
                + operation.contradictions.map { field, words in
                    mistake("\(path).\(field)", "\(operation.name): \(words)")
                }
        }
    }

    private var announcements: [ContractMistake] {
        publishes.enumerated().compactMap { index, event in
            if Vocabulary.catalogue.message(event) == nil {
                mistake("publishes[\(index)]", "publishes \(event), which is no message: add it to Schemas")
            } else if publishes[..<index].contains(event) {
                mistake("publishes[\(index)]", "publishes \(event) twice: leave one of them out")
            } else {
                nil
            }
        }
    }

    private func subscriptions(_ published: Set<String>) -> [ContractMistake] {
        subscribes.enumerated().compactMap { index, subscription in
            wrong(subscription, published, earlier: subscribes[..<index].map(\.operation))
                .map { mistake("subscribes[\(index)]", $0) }
        }
    }

    private func wrong(
        _ subscription: ContractSubscription, _ published: Set<String>, earlier: [String]
    ) -> String? {
        let (event, name) = (subscription.event, subscription.operation)
        guard let operation = operation.first(where: { $0.name == name }) else {
            return "subscribes by \(name), which it does not have: add the operation"
        }
        guard operation.request == event else {
            return "subscribes by \(name), but \(name) does not take \(event): it takes \(operation.request)"
        }
        guard operation.admits(.system) else { return "\(name): takes events; add the caller system, who brings them" }
        guard layer == .external || operation.kind == .read || operation.idempotent == true else {
            return "\(name): an event may come twice; say idempotent, or what it does is done twice"
        }
        guard published.contains(event) else { return "subscribes to \(event), which nobody publishes" }
        return earlier.contains(name) ? "subscribes twice by \(name): leave one of them out" : nil
    }

    private func mistake(_ path: String, _ words: String) -> ContractMistake {
        ContractMistake(service: service, path: path, words: words)
    }
}

extension ContractOperation {
    /// Whether this kind of caller may call; what is open to the public is open to everybody.
    func admits(_ kind: CallerKind) -> Bool { caller.contains(kind) || caller.contains(.public) }

    /// Whether it is of use at `/api`: what only partners may call has its address below theirs.
    package var isOfAPI: Bool { !Set(caller).isSubset(of: [.system, .partner]) }

    /// Whether of those outside only staff calls it.
    package var isForStaff: Bool { Set(caller).isDisjoint(with: [.public, .holder]) }

    /// What is wrong by itself: the field, and words that say what to do.
    fileprivate var contradictions: [(field: String, words: String)] {
        let creates = creates ?? false
        let isIdempotent = idempotent ?? false
        let rules: [(isBroken: Bool, field: String, words: String)] = [
            (!isMessage(request), "request", "takes \(request), which is no message: add it to Schemas"),
            (!isMessage(reply), "reply", "answers \(reply), which is no message: add it to Schemas"),
            (Set(caller).count < caller.count, "caller", "lists a caller twice: leave one of them out"),
            (
                function != nil && !caller.contains(.staff), "function",
                "only staff have functions: add the caller staff, or leave function out"
            ),
            (kind == .read && creates, "creates", "a read creates nothing: say that it writes, or leave creates out"),
            (
                kind == .read && isIdempotent, "idempotent",
                "a read has no effect that could be repeated: leave idempotent out"
            ),
            (
                flood != nil && !caller.contains(.public), "flood",
                "only strangers need proofs: add the caller public, or leave flood out"
            ),
            (
                proofField.map { !isField($0) } ?? false, "proofField",
                "binds proofs to \(proofField ?? ""), which is no field of \(request)"
            ),
            (isOpen && kind == .write && rateLimit == nil, "rateLimit", "anybody may write: give it a rateLimit"),
            (
                isOpen && creates && !isIdempotent, "idempotent",
                "anybody may create: say idempotent, or what is sent twice is there twice"
            ),
        ]
        return rules.filter(\.isBroken).map { ($0.field, $0.words) }
    }

    /// Whether people without an account may call.
    private var isOpen: Bool { caller.contains(.public) || caller.contains(.holder) }

    private func isField(_ name: String) -> Bool {
        Vocabulary.catalogue.message(request)?.index(of: name) != nil
    }

    private func isMessage(_ name: String) -> Bool { Vocabulary.catalogue.message(name) != nil }
}

extension String {
    fileprivate var isLowerCamelCase: Bool {
        first?.isLowercase == true && unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0.isDigit }
    }
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
