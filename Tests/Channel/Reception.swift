import Channel
import Hub
import MessageModel
import Messages
import Timekeeping

/// Two small services for the channel's tests: `guests` keeps names, `reception` welcomes, each guest's code being the name.
enum Reception {
    static let sign = DataOperation<GetEdition, EditionStored>(service: "guests", name: "sign", kind: .write)
    static let count = DataOperation<ListEditions, EditionStored>(service: "guests", name: "count", kind: .read)
    static let welcome = ServiceOperation<GetEdition, EditionStored>(service: "reception", name: "welcome")
    /// Takes the event that `sign` publishes, keyed by the name's first letter.
    static let hear = ServiceOperation<GetParty, EditionStored>(service: "reception", name: "hear")

    static let guest = Table("guest", [.text("name")], unique: [["name"]])
    private static let counted = Query("guests.count", "SELECT COUNT(*) AS total FROM guest")
    static let module = DataModule(name: "guests", migrations: [.create(guest)], queries: [counted])

    static let guests = Service(
        "guests", data: module,
        handlers: [
            .write(sign) { request, transaction in
                let id = try transaction.insert(guest, ["name": .text(request.code)])
                try transaction.publish(GetParty(party: id.description), key: String(request.code.prefix(1)))
                return EditionStored(id: id.description, version: 1)
            },
            .read(count) { _, snapshot in
                EditionStored(id: "1", version: try snapshot.first(counted)?.integer("total") ?? 0)
            },
        ])

    typealias Welcome = @Sendable (GetEdition, ServiceCall) async throws -> EditionStored
    typealias Hear = @Sendable (GetParty, ServiceCall) async throws -> EditionStored

    /// Signs every guest.
    static let signing: Welcome = { request, call in
        try await call.decide { transaction in try call.call(sign, request, in: transaction) }
    }
    static let deaf: Hear = { _, _ in EditionStored(id: "1", version: 1) }

    static func reception(_ welcome: @escaping Welcome = signing, hear: @escaping Hear = deaf) -> Service {
        Service("reception", handlers: [.process(Self.welcome, welcome), .process(Self.hear, hear)])
    }

    static let guestsContract = Contract(
        service: "guests", layer: .data, description: "Guests.",
        operation: [
            .sample("sign", kind: .write, idempotent: true),
            .sample(
                "count", request: "listEditions", kind: .read, caller: [.staff, .system], function: "guests.read"),
        ], publishes: ["getParty"])

    static func receptionContract(deadline: Int64 = 60_000, rateLimit: RateLimit? = nil) -> Contract {
        Contract(
            service: "reception", layer: .process, description: "Welcomes guests.",
            operation: [
                .sample("welcome", kind: .write, idempotent: true, deadline: deadline, rateLimit: rateLimit),
                .sample(
                    "hear", request: "getParty", kind: .write, caller: [.system], idempotent: true, deadline: deadline),
            ], subscribes: [ContractSubscription(event: "getParty", operation: "hear")])
    }
}

extension ContractOperation {
    /// - Parameter rateLimit: nil: so high that no test reaches it, where there must be one.
    static func sample(
        _ name: String, request: String = "getEdition", kind: OperationKind, caller: [CallerKind] = [.public],
        function: String? = nil, idempotent: Bool? = nil, deadline: Int64 = 60_000, rateLimit: RateLimit? = nil
    ) -> ContractOperation {
        let isOpenWrite = kind == .write && caller.contains(.public)
        return ContractOperation(
            name: name, description: "Does it.", request: request, reply: "editionStored", caller: caller,
            function: function, kind: kind, idempotent: idempotent, deadlineMilliseconds: deadline,
            rateLimit: rateLimit ?? (isOpenWrite ? RateLimit(count: 1_000_000, seconds: 1) : nil))
    }
}
