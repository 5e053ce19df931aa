import Adapters
import Channel
import Foundation
import Hub
import MailService
import MessageModel
import Messages
import TestSupport
import Testing
import Timekeeping
import Wiring

@Suite(.timeLimit(.minutes(2))) struct PrivacyTests {
    private let directory: TemporaryDirectory
    private let test: TestInstallation
    private let registered: Registered
    private let contact: String

    private static let person = RegisterExhibitor(
        edition: "spring", companyName: "Lumen Optics Ltd", country: "DE",
        contact: Contact(
            name: "Adalgisa Lensworth", email: "a.lensworth@lumen.example", phone: "030 90182074",
            jobTitle: "Glasswright"),
        answer: [Answer(question: "booth", value: ["more"]), Answer(question: "wishes", value: ["by the Quillwater"])],
        consent: true)
    /// What must be nowhere: as it was written, folded, in words, as it is dialled.
    private static let values = [
        "Adalgisa", "adalgisa", "Lensworth", "lensworth", "90182074", "Glasswright", "Quillwater",
    ]

    /// A person who registered, with a kept mail and one that waits.
    init() async throws {
        let directory = try TemporaryDirectory()
        self.directory = directory
        test = try await Self.installation(in: directory)
        try await test.announce(.sample())
        registered = try await test.register(Self.person, key: "once")
        try await test.deliver()
        contact = try await test.record(registered).contact
    }

    private static func installation(in directory: TemporaryDirectory) async throws -> TestInstallation {
        try await TestInstallation(in: directory) { services in
            services.filter { $0.name != "mail" } + [
                .mail(
                    MailFolder(directory: directory.file("mail")), sender: MailAddress("fair@expo.example"))
            ]
        }
    }

    @Test func `an erased person is in no file of the data directory and in no line of the log`() async throws {
        let mails = directory.file("mail")
        #expect(try FileManager.default.contentsOfDirectory(atPath: mails).count == 1)
        #expect(
            try found(in: directory) == [
                "Adalgisa", "adalgisa", "Lensworth", "lensworth", "90182074", "Glasswright", "Quillwater",
            ])
        _ = try await test.call(
            RegistrationOperations.resendVerification, ResendVerification(registration: registered.id),
            as: registered.holder)
        let erasure = try await test.erase(contact)
        #expect((erasure.parties, erasure.registrations, erasure.mails) == (1, 1, 2))
        try await test.deliver()
        #expect(try FileManager.default.contentsOfDirectory(atPath: mails) == [])
        try await eventually("the log is emptied") { try found(in: directory) == [] }
        #expect(test.log.filter { line in Self.values.contains { line.contains($0) } } == [])
        test.close()
        #expect(try found(in: directory) == [])
        #expect(try Installation.verifyJournal(of: directory.path).isSound)
    }

    @Test func `what refers to an erased person stays, without it`() async throws {
        try await test.erase(contact)
        let party = try await test.party(contact)
        #expect(party.state == .erased && party.details.contactPoint == [] && party.relation == [])
        let record = try await test.record(registered)
        #expect(record.submission.companyName == "Lumen Optics Ltd" && record.submission.contact.name == "–")
        #expect(try await test.party(record.party).details.displayName == "Lumen Optics Ltd")
        #expect(try await test.registrations().count == 1)
        let refused = await #expect(throws: Problem.self) {
            try await test.call(
                RegistrationOperations.getRegistration, GetRegistration(registration: registered.id),
                as: registered.holder)
        }
        #expect(refused?.kind == .notFound)
    }

    @Test func `who is erased twice gets the same answer, and nobody else is touched`() async throws {
        let other = try await test.register(.sample(company: "Prism AG"))
        let first = try await test.erase(contact)
        test.clock.advance(.seconds(60))
        #expect(try await test.erase(contact) == first)
        #expect(try await test.record(other).submission.contact.name == "Ada Lens")
    }

    @Test func `an organization, somebody unknown and a stranger's wish are refused`() async throws {
        let organization = try await test.record(registered).party
        let wrong = await #expect(throws: Problem.self) { try await test.erase(organization) }
        #expect(wrong?.errors.first?.rule == "notAPerson")
        let unknown = await #expect(throws: Problem.self) { try await test.erase("77") }
        #expect(unknown?.kind == .notFound)
        let stranger = await #expect(throws: Problem.self) { try await test.erase(contact, as: .everyone) }
        #expect(stranger?.kind == .unauthenticated)
    }

    /// Brings back a backup that does not know what was changed after it; the receipts do.
    private func restored(forgetting change: () async throws -> Void) async throws -> TemporaryDirectory {
        let (backups, data, clock) = (try TemporaryDirectory(), directory.path, test.clock.wallClock)
        _ = try Backup.make(of: data, in: backups.path, clock: clock)
        let before = test.clock.now
        test.clock.advance(.seconds(60))
        try await change()
        _ = try Backup.make(of: data, in: backups.path, clock: clock)
        let restored = try TemporaryDirectory()
        _ = try Restoration.restore(
            from: backups.path, to: restored.path, at: before, verify: Installation.verifyJournal)
        return restored
    }

    @Test func `an older backup that is brought back has the person erased again`() async throws {
        let restored = try await restored { try await test.erase(contact) }
        #expect(try !found(in: restored).isEmpty)

        let again = try await Self.installation(in: restored)
        #expect(try await again.party(contact).state == .erased)
        #expect(again.log.contains { $0.contains("privacy.erasedAgain") })
        try await again.deliver()
        again.close()
        #expect(try found(in: restored) == [])
        #expect(try await Self.installation(in: restored).log.allSatisfy { !$0.contains("privacy.erasedAgain") })
    }

    @Test func `who was merged with the person in the older backup is not erased with it`() async throws {
        let bob = try await test.recorded(.person("Bob Prism")).party
        let merged = try await test.merge(contact, into: bob)
        let restored = try await restored {
            _ = try await test.call(
                PartiesOperations.unmergeParties, UnmergeParties(party: contact, version: merged.mergedVersion))
            try await test.erase(contact)
        }
        let again = try await Self.installation(in: restored)
        #expect(again.log.contains { $0.contains("privacy.erasedAgain") })
        let party = try await again.party(bob)
        #expect(party.state == .active && party.details.displayName == "Bob Prism")
        #expect(party.details.contactPoint == [])
    }

    /// Which of the values stand somewhere in the directory's files, in UTF-8 or UTF-16.
    private func found(in directory: TemporaryDirectory) throws -> [String] {
        let bytes = try directory.bytes()
        return Self.values.filter { value in
            let wide = value.utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
            return bytes.range(of: Data(value.utf8)) != nil || bytes.range(of: Data(wide)) != nil
        }
    }
}
