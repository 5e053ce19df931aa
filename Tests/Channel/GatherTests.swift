import Channel
import MessageModel
import Messages
import TestSupport
import Testing

@Suite struct GatherTests {
    private let ann = Caller(.staff("ann"), rights: .all)

    @Test func `all that is asked for comes, each as its own type`() async throws {
        let test = try TestBus()
        let (welcomed, counted) = await test.bus.gather(
            Inquiry(Reception.welcome, GetEdition(code: "ada"), within: .seconds(20)),
            Inquiry(Reception.count, ListEditions(), within: .seconds(20)), as: ann)
        #expect(welcomed.reply?.version == 1)
        #expect(counted.reply != nil)
    }

    @Test func `what is late or fails is missing with its reason, and the rest comes`() async throws {
        let door = Door()
        let test = try TestBus(welcome: { request, _ in
            if request.code == "slow" { await door.pass() }
            throw Problem(.conflict, "closed")
        })
        let (slow, refused, counted) = await test.bus.gather(
            Inquiry(Reception.welcome, GetEdition(code: "slow"), within: .milliseconds(50)),
            Inquiry(Reception.welcome, GetEdition(code: "ada"), within: .seconds(20)),
            Inquiry(Reception.count, ListEditions(), within: .seconds(20)), as: ann)
        guard case .missing(let late) = slow, case .missing(let why) = refused else {
            Issue.record("nothing is missing")
            return
        }
        #expect(late.kind == .unknownOutcome)
        #expect(why.code == "closed")
        #expect(counted.reply?.version == 0)
        door.open()
    }

    @Test func `the inquiries are asked at once, not one after the other`() async throws {
        let door = Door()
        let test = try TestBus(welcome: { _, _ in
            await door.pass()
            return EditionStored(id: "1", version: 1)
        })
        let inquiries = ["ada", "bob", "eve"].map {
            Inquiry(Reception.welcome, GetEdition(code: $0), within: .seconds(20))
        }
        let asking = Task { await test.bus.gather(inquiries, as: ann) }
        try await eventually("all are at work") { door.waiting == 3 }
        door.open()
        #expect(await asking.value.compactMap(\.reply).count == 3)
    }

    @Test func `P7: each question needs its permission`() async throws {
        let test = try TestBus()
        let (welcomed, counted) = await test.bus.gather(
            Inquiry(Reception.welcome, GetEdition(code: "ada"), within: .seconds(20)),
            Inquiry(Reception.count, ListEditions(), within: .seconds(20)), as: Caller(.everyone))
        #expect(welcomed.reply != nil)
        guard case .missing(let why) = counted else {
            Issue.record("a stranger was told")
            return
        }
        #expect(why.kind == .unauthenticated)
    }
}
