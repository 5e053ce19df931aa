import Hub
import MessageModel
import TestSupport
import Testing
import Timekeeping

@Suite struct WritingTests {
    @Test func `what was written is there after the hub was closed and opened again`() async throws {
        let directory = try TemporaryDirectory()
        let first = try TestHub(in: directory)
        let id = try await first.add("Ada", mail: "ada@example.org")
        first.hub.close()
        let second = try TestHub(in: directory)
        let row = try await second.hub.read { try $0.first(Guestbook.byName, "Ada") }
        #expect(try row?.identifier("id") == id)
        #expect(try row?.integer("version") == 1)
    }
}
