import Foundation

/// JSON over HTTP to a WebDriver server on this machine (W3C WebDriver, https://www.w3.org/TR/webdriver2/).
struct WebDriverConnection: Sendable {
    private let client: HTTPClient
    private let base: String

    /// Starting a browser takes its time on a busy machine.
    init(port: Int) {
        client = HTTPClient(port: port, patience: 60)
        base = ""
    }

    private init(_ client: HTTPClient, _ base: String) {
        self.client = client
        self.base = base
    }

    /// The same server, for the commands of one session.
    func session(_ identifier: String) -> WebDriverConnection {
        WebDriverConnection(client, "/session/\(identifier)")
    }

    func get<Value: Decodable>(_ path: String) async throws -> Value { try await send("GET", path, Data()) }

    func post<Value: Decodable>(_ path: String, _ body: [String: Any] = [:]) async throws -> Value {
        try await send("POST", path, try JSONSerialization.data(withJSONObject: body))
    }

    /// A command whose answer says nothing.
    func command(_ path: String, _ body: [String: Any] = [:]) async throws {
        let _: Ignored = try await post(path, body)
    }

    func delete(_ path: String = "") async throws {
        let _: Ignored = try await send("DELETE", path, Data())
    }

    private func send<Value: Decodable>(_ method: String, _ path: String, _ body: Data) async throws -> Value {
        let target = path.isEmpty ? base : "\(base)/\(path)"
        let response = try await client.request(
            method, target, headers: [("Content-Type", "application/json")], body: Array(body))
        let answer = Data(response.body)
        guard response.status == 200 else {
            throw try JSONDecoder().decode(Answer<WebDriverFailure>.self, from: answer).value
        }
        return try JSONDecoder().decode(Answer<Value>.self, from: answer).value
    }

    private struct Answer<Value: Decodable>: Decodable { let value: Value }

    private struct Ignored: Decodable { init(from decoder: any Decoder) {} }
}

/// What the browser refused, in its own words: `no such element`, `element click intercepted`, …
package struct WebDriverFailure: Error, Decodable, CustomStringConvertible {
    package let error: String
    package let message: String

    package var description: String { "\(error): \(message)" }
}
