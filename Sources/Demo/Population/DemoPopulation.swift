import Channel
import Hub
import Messages
import PartiesService
import Timekeeping
import Wiring

/// Fills a hub with very many invented parties: by the same operations that everybody calls, but thousands of them in one
/// transaction.
struct DemoPopulation: Sendable {
    /// A registrant: the organization and the first of its people, by their ids.
    struct Registrant: Sendable {
        let party: String
        let contact: String
        let organization: DemoOrganization
    }

    /// When the hub begins: always the same, so that ids are.
    static let start = Instant(milliseconds: 1_577_836_800_000)
    /// One organization with people out of so many registers.
    private static let registering = 50
    private static let tags = [
        "Key account", "New in the market", "Forum", "Award", "Press contact", "Slow payer", "Agent wanted",
        "Big stand",
    ]

    /// Nobody waits beside it: a transaction may take long, and the log may be.
    static let limits = {
        var limits = HubLimits.standard
        (limits.slowClosure, limits.checkpointBytes, limits.resetBytes) = (.seconds(3600), 256 << 20, 4 << 30)
        return limits
    }()

    let installation: Installation
    let clock: DemoClock

    /// Records exactly so many parties, a block a transaction; the next block is invented meanwhile.
    ///
    /// - Parameter progress: told how many there are, after each block.
    /// - Returns: who registers for the editions.
    func record(_ count: Int, progress: (Int) -> Void) async throws -> [Registrant] {
        let tags = try await defineTags()
        var registrants: [Registrant] = []
        async let first = DemoBlock(number: 0, count: min(count, DemoBlock.size), tags: tags)
        var block = await first
        for number in 0..<(count + DemoBlock.size - 1) / DemoBlock.size {
            let recorded = (number + 1) * DemoBlock.size
            async let next = DemoBlock(
                number: number + 1, count: max(0, min(count - recorded, DemoBlock.size)), tags: tags)
            clock.set(Self.start + .seconds(3600 * Int64(number + 1)))
            registrants += try await record(block)
            progress(min(count, recorded))
            block = await next
        }
        return registrants
    }

    private func defineTags() async throws -> [String] {
        let bus = installation.bus
        return try await write { transaction in
            try Self.tags.map { name in
                try bus.runUnasked(
                    PartiesOperations.defineTag, DefineTag(name: name, colour: "#0a7d33"), in: transaction
                )
                .tag
            }
        }
    }

    private func record(_ block: DemoBlock) async throws -> [Registrant] {
        try await write { transaction in
            var organizations: [Identifier] = []
            var registrants: [Registrant] = []
            for (index, organization) in block.organizations.enumerated() {
                let party = try PartySeed.record(organization.details, in: transaction)
                if let tie = organization.tie {
                    try PartySeed.relate(party, to: organizations[tie.index], as: tie.kind, in: transaction)
                }
                organizations.append(party)
                let people = try organization.people.map { person in
                    try PartySeed.record(person.details, of: party, title: person.jobTitle, in: transaction)
                }
                if !people.isEmpty { try PartySeed.settle(party, in: transaction) }
                if index % Self.registering == 0, let contact = people.first {
                    registrants.append(
                        Registrant(
                            party: party.description, contact: contact.description, organization: organization))
                }
            }
            return registrants
        }
    }

    /// One transaction, on the demo's behalf.
    func write<Result: Sendable>(
        _ body: @escaping @Sendable (borrowing Transaction) throws -> Result
    ) async throws -> Result {
        let author = Author(who: "system:demo", operation: "demo.parties", trace: TraceID().description)
        return try await installation.hub.write(as: author, lane: .bulk, body)
    }
}
