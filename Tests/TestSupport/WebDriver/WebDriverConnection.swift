import Foundation

/// JSON over HTTP to a WebDriver server on this machine (W3C WebDriver, https://www.w3.org/TR/webdriver2/).
struct WebDriverConnection: Sendable {
    /// The server, or one session below it.
    let address: URL

    func get<Value: Decodable>(_ path: String) async throws -> Value { try await send("GET", path, nil) }

    func post<Value: Decodable>(_ path: String, _ body: [String: Any] = [:]) async throws -> Value {
        try await send("POST", path, try JSONSerialization.data(withJSONObject: body))
    }

    /// A command whose answer says nothing.
    func command(_ path: String, _ body: [String: Any] = [:]) async throws {
        let _: Ignored = try await post(path, body)
    }

    func delete(_ path: String = "") async throws {
        let _: Ignored = try await send("DELETE", path, nil)
    }

    /// By the program curl: Foundation's client does not read the driver's header lines, which have no space after the
    /// colon.
    private func send<Value: Decodable>(_ method: String, _ path: String, _ body: Data?) async throws -> Value {
        let target = path.isEmpty ? address : address.appending(path: path)
        var arguments = ["--silent", "--show-error", "--max-time", "60", "--write-out", "\n%{http_code}"]
        arguments += ["--request", method, "--header", "Content-Type: application/json"]
        if let body { arguments += ["--data-binary", String(decoding: body, as: UTF8.self)] }
        let run = try await FinishedProgram.run("/usr/bin/curl", arguments + [target.absoluteString])
        guard run.status == .exited(0) else {
            throw ChildProcessFailure(program: "curl", message: "could not ask the driver", log: run.errorOutput)
        }
        let lines = run.output.split(separator: "\n")
        let answer = Data(lines.dropLast().joined(separator: "\n").utf8)
        guard lines.last == "200" else {
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
