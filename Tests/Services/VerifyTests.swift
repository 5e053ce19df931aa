import Channel
import MessageModel
import Messages
import TestSupport
import Testing

@Suite struct VerifyTests {
    @Test func `the mailed code confirms the address, the registration and the contact point`() async throws {
        let test = try await TestInstallation.announcing()
        let registered = try await test.register()
        let code = try await test.mailedCode(registered)
        test.clock.advance(.seconds(60))
        let verified = try await test.verify(registered, code: code)
        #expect(verified.status == .registered && verified.token == registered.token)
        let record = try await test.record(registered)
        #expect(record.state == .registered && record.verified == test.clock.now)
        let person = try await test.party(record.contact)
        #expect(person.details.contactPoint.map(\.state) == [.valid, .unverified])
    }

    @Test func `in an edition that is reviewed the organizer decides next`() async throws {
        let test = try await TestInstallation.announcing(.sample(reviewed: true))
        let registered = try await test.registerAndVerify()
        #expect(try await test.record(registered).state == .underReview)
    }

    @Test func `P2: confirming again changes nothing and gives the same answer`() async throws {
        let test = try await TestInstallation.announcing()
        let registered = try await test.register()
        let code = try await test.mailedCode(registered)
        let first = try await test.verify(registered, code: code)
        let version = try await test.record(registered).version
        #expect(try await test.verify(registered, code: code) == first)
        #expect(try await test.record(registered).version == version)
    }

    @Test func `looking at what a code confirms changes nothing`() async throws {
        let test = try await TestInstallation.announcing()
        let registered = try await test.register()
        let opened = try await test.call(
            RegistrationOperations.openVerification,
            OpenVerification(registration: registered.id, code: test.mailedCode(registered)))
        #expect(
            opened
                == VerificationOpened(
                    registration: registered.id, companyName: "Lumen Optics Ltd", email: "ada@lumen.example",
                    edition: "spring", state: .pendingVerification))
        #expect(try await test.record(registered).version == 1)
    }

    @Test func `P7: a wrong code, the token, another registration's code and no registration are all not found`()
        async throws
    {
        let test = try await TestInstallation.announcing()
        let registered = try await test.register()
        let other = try await test.register(.sample(company: "Other", email: "bob@other.example"))
        let codes = ["wrong", registered.token, try await test.mailedCode(other)]
        for (id, code) in codes.map({ (registered.id, $0) }) + [("4711", codes[2])] {
            let unknown = Registered(id: id, token: "")
            let verifying = await #expect(throws: Problem.self) { try await test.verify(unknown, code: code) }
            let opening = await #expect(throws: Problem.self) {
                try await test.call(
                    RegistrationOperations.openVerification, OpenVerification(registration: id, code: code))
            }
            do {
                #expect(verifying == Problem(.notFound, "notFound"))
                #expect(opening == Problem(.notFound, "notFound"))
            }
        }
        #expect(try await test.record(registered).state == .pendingVerification)
    }
}
