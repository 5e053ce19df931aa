import MessageModel
import Messages
import Testing
import Timekeeping

@testable import Application

/// A request in its envelope is the request.
@Suite(.serialized) struct EnvelopeTests {
    static let types = ["application/json", "application/xml"]

    private func body(
        _ submission: RegisterExhibitor, _ type: String, id: String = "order-1", sender: String = "partner.example"
    ) throws -> String {
        let sent = try #require(Instant("2027-03-01T09:00:00Z"))
        let envelope = Envelope(id: id, type: RegisterExhibitor.element, sender: sender, sent: sent)
        var writer = MessageWriter(type == "application/xml" ? .xml : .lines)
        let message = writer.message(submission.record, RegisterExhibitor.element, in: envelope.record)
        let text = String(decoding: message, as: UTF8.self)
        return text.replacing("<message ", with: "<message xmlns=\"urn:pavilion:messages:1\" ")
    }

    @Test(arguments: types) func itsSenderAndIdAreTheKey(type: String) async throws {
        let site = try await TestSite()
        let first = try await site.post(Submission.address, body(Submission.sample(), type), type)
        #expect(first.status == 201)
        let rows = try site.rows()
        let again = try await site.post(Submission.address, body(Submission.sample(), type), type)
        #expect(try again.message(ExhibitorRegistered.self) == first.message())
        #expect(try site.rows() == rows)
        let other = try await site.post(Submission.address, body(Submission.sample("Other"), type), type)
        #expect(try other.code() == "keyReused")
    }

    @Test(arguments: types) func oneIdOfTwoSendersIsTwoMessages(type: String) async throws {
        let site = try await TestSite()
        let first = try await site.post(Submission.address, body(Submission.sample(), type), type)
        let other = try await site.post(
            Submission.address, body(Submission.sample("Other"), type, sender: "other.example"), type)
        #expect(first.status == 201 && other.status == 201)
        #expect(
            try first.message(ExhibitorRegistered.self).registration
                != other.message(ExhibitorRegistered.self).registration)
    }

    @Test(arguments: ["order-1", "partner.example order-1", "partner.example/order-1"])
    func noHeaderIsAnEnvelopesKey(key: String) async throws {
        let site = try await TestSite()
        let (json, header) = ("application/json", ("Idempotency-Key", key))
        #expect(try await site.post(Submission.address, body(Submission.sample(), json), json).status == 201)
        let other = try await site.post(Submission.address, body(Submission.sample("Other"), json), json, [header])
        #expect(other.status == 201)
    }

    @Test(arguments: types) func theHeaderComesBeforeTheId(type: String) async throws {
        let site = try await TestSite()
        let key = ("Idempotency-Key", "k")
        let first = try await site.post(Submission.address, body(Submission.sample(), type), type, [key])
        let again = try await site.post(
            Submission.address, body(Submission.sample(), type, id: "order-2"), type, [key])
        #expect(again.status == 201)
        #expect(try again.message(ExhibitorRegistered.self) == first.message())
    }

    @Test(arguments: types) func whatIsWrongInItIsTold(type: String) async throws {
        let site = try await TestSite()
        let text = try body(Submission.sample(), type).replacing("2027-03-01T09", with: "yesterday")
            .replacing("zhang@optics.example", with: "nobody")
        let reply = try await site.post(Submission.address, text, type)
        #expect(reply.status == 422)
        #expect(try reply.errors() == ["@sent type", "contact.email pattern"])
    }

    @Test(arguments: types) func itMustHoldTheRequest(type: String) async throws {
        let site = try await TestSite()
        let text = try body(Submission.sample(), type).replacing("registerExhibitor", with: "getRegistration")
        let reply = try await site.post(Submission.address, text, type)
        #expect(reply.status == 422)
        #expect(try reply.errors() == [" element"])
    }
}
