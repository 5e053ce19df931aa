import Foundation

/// A Chromium without a window, driven as a person would: one driver and one session, from an empty profile.
package final class Browser: Sendable {
    let session: WebDriverConnection
    private let driver: ChildProcess
    private let profile: TemporaryDirectory

    /// Opens a browser for `body` and closes it after, also when `body` throws.
    package static func run<Result>(
        _ options: BrowserOptions = BrowserOptions(), _ body: (Browser) async throws -> Result
    ) async throws -> Result {
        let browser = try await Browser(options)
        do {
            let result = try await body(browser)
            try await browser.close()
            return result
        } catch {
            try await browser.close()
            throw error
        }
    }

    private init(_ options: BrowserOptions) async throws {
        profile = try TemporaryDirectory()
        driver = try await ChildProcess(
            "/usr/bin/chromedriver", ["--port=0"], environment: ["HOME": profile.path, "TMPDIR": profile.path])
        let server = WebDriverConnection(port: try await Browser.port(of: driver))
        let created: Session = try await server.post("session", ["capabilities": options.capabilities])
        session = server.session(created.sessionId)
        try await emulate(options)
    }

    private struct Session: Decodable { let sessionId: String }

    private static func port(of driver: ChildProcess) async throws -> Int {
        while true {
            let line = try await driver.nextLine()
            let port = line.firstMatch(of: /started successfully on port (\d+)/).flatMap { Int($0.output.1) }
            if let port { return port }
        }
    }

    private func emulate(_ options: BrowserOptions) async throws {
        if options.screen == .phone {
            try await develop(
                "Emulation.setDeviceMetricsOverride",
                ["width": 390, "height": 844, "deviceScaleFactor": 3, "mobile": true])
            try await develop("Emulation.setTouchEmulationEnabled", ["enabled": true])
        }
        if options.darkMode {
            let dark = ["name": "prefers-color-scheme", "value": "dark"]
            try await develop("Emulation.setEmulatedMedia", ["features": [dark]])
        }
    }

    private func close() async throws {
        try await session.delete()
        driver.signal(SIGTERM)
        _ = await driver.end()
    }

    /// A command of the Chrome DevTools protocol whose answer is not needed.
    private func develop(_ command: String, _ parameters: [String: Any]) async throws {
        try await session.command("goog/cdp/execute", ["cmd": command, "params": parameters])
    }
}
