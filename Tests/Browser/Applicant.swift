import Foundation
import TestSupport

/// Somebody who registers for the coming edition of the demo.
struct Applicant: Sendable {
    var company: String
    var email: String
    var country = "CN"
    var contact = "李伟"
    var language = "en"

    var json: String {
        """
        {"edition": "demo-next", "companyName": "\(company)", "country": "\(country)",
         "contact": {"name": "\(contact)", "email": "\(email)"},
         "answer": [{"question": "booth-size", "value": ["18"]}], "language": "\(language)", "consent": true}
        """
    }
}

extension DemoServer {
    /// Sends a registration as JSON.
    func send(_ applicant: Applicant, key: String = UUID().uuidString) async throws -> RawResponse {
        try await client.request(
            "POST", "/api/registration/register-exhibitor",
            headers: [("Content-Type", "application/json"), ("Idempotency-Key", key)], body: Array(applicant.json.utf8))
    }

    func register(_ applicant: Applicant, key: String = UUID().uuidString) async throws -> Registered {
        let answer = try await send(applicant, key: key)
        guard answer.status == 201 else { throw UnexpectedAnswer(answer) }
        return try JSONDecoder().decode(Registered.self, from: Data(answer.body))
    }

    /// The holder corrects its registration to what this applicant would send.
    func correct(_ registered: Registered, _ applicant: Applicant) async throws {
        let version = try await view(registered.registration, token: registered.token).version
        let body = """
            {"registration": "\(registered.registration)", "version": \(version), "submission": \(applicant.json)}
            """
        let answer = try await client.request(
            "POST", "/api/registration/correct-registration",
            headers: [("Content-Type", "application/json"), ("Authorization", "Bearer \(registered.token)")],
            body: Array(body.utf8))
        guard answer.status == 200 else { throw UnexpectedAnswer(answer) }
    }
}

/// The answer to a registration.
struct Registered: Decodable, Hashable, Sendable {
    let registration: String
    let status: String
    let token: String
}

/// A registration as its holder reads it.
struct RegistrationViewed: Sendable {
    let state: String
    let version: Int
    /// What was submitted, as JSON with sorted names, so that two can be compared.
    let submission: String

    init(_ body: [UInt8]) throws {
        let data = Data(body)
        let head = try JSONDecoder().decode(Head.self, from: data)
        (state, version) = (head.state, head.version)
        let whole = try JSONSerialization.jsonObject(with: data) as? [String: Any]
        submission = String(
            decoding: try JSONSerialization.data(
                withJSONObject: whole?["submission"] ?? [:], options: [.sortedKeys, .prettyPrinted]), as: UTF8.self)
    }

    private struct Head: Decodable {
        let state: String
        let version: Int
    }
}
