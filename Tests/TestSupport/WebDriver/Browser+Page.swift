import Foundation

extension Browser {
    /// Goes to an address and waits until the page has loaded.
    package func open(_ address: String) async throws { try await session.command("url", ["url": address]) }

    package func reload() async throws { try await session.command("refresh") }

    /// Presses and releases a key, wherever the focus is.
    package func strike(_ key: BrowserKey) async throws {
        let actions = ["keyDown", "keyUp"].map { ["type": $0, "value": key.rawValue] }
        try await session.command(
            "actions", ["actions": [["type": "key", "id": "keyboard", "actions": actions] as [String: Any]]])
    }

    /// Goes to the page before this one, as by the browser's button.
    package func goBack() async throws { try await session.command("back") }

    /// The address of the page that is shown.
    package var address: String {
        get async throws { try await session.get("url") }
    }

    package var title: String {
        get async throws { try await session.get("title") }
    }

    /// The page's HTML as the browser holds it now.
    package var source: String {
        get async throws { try await session.get("source") }
    }

    package var cookies: [BrowserCookie] {
        get async throws { try await session.get("cookie") }
    }

    /// The first element that a CSS selector finds; waits some seconds for it, then throws `no such element`.
    package func find(_ selector: String) async throws -> BrowserElement {
        BrowserElement(
            session, try await session.post("element", ["using": "css selector", "value": selector]))
    }

    /// All elements that a CSS selector finds now.
    package func findAll(_ selector: String) async throws -> [BrowserElement] {
        let found: [BrowserElement.Reference] = try await evaluate(
            "return [...document.querySelectorAll(arguments[0])]", [selector])
        return found.map { BrowserElement(session, $0) }
    }

    /// Runs a script's statements in the page, also in a browser whose pages may not run their own.
    package func evaluate<Value: Decodable>(_ script: String, _ arguments: [String] = []) async throws -> Value {
        try await session.post("execute/sync", ["script": script, "args": arguments])
    }

    /// What the page's scripts and the browser have complained about since the last call.
    package func takeConsoleErrors() async throws -> [String] {
        let entries: [LogEntry] = try await session.post("se/log", ["type": "browser"])
        return entries.filter { $0.level == "SEVERE" }.map(\.message)
    }

    /// Writes a PNG of what is seen, or of the whole page.
    package func takePicture(_ path: String, wholePage: Bool = false) async throws {
        let picture: Picture = try await session.post(
            "goog/cdp/execute",
            ["cmd": "Page.captureScreenshot", "params": ["format": "png", "captureBeyondViewport": wholePage]])
        try picture.data.write(to: URL(fileURLWithPath: path))
    }

    private struct LogEntry: Decodable {
        let level: String
        let message: String
    }

    private struct Picture: Decodable { let data: Data }
}

/// A key without a character (W3C WebDriver, 17.4.2).
package enum BrowserKey: String, Sendable {
    case tab = "\u{E004}"
    case enter = "\u{E007}"
}

/// A cookie that the shown page would send.
package struct BrowserCookie: Decodable, Sendable {
    package let name: String
    package let value: String
    package let httpOnly: Bool
    package let secure: Bool
    package let sameSite: String?
}
