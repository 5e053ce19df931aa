extension Browser {
    /// The window that commands are about.
    package var window: String {
        get async throws { try await session.get("window") }
    }

    /// Opens one more window and goes on in it.
    package func openWindow() async throws {
        let opened: Window = try await session.post("window/new", ["type": "window"])
        try await turn(to: opened.handle)
    }

    /// Goes on in another window.
    package func turn(to window: String) async throws { try await session.command("window", ["handle": window]) }

    /// Closes the window that commands are about; go on in another one.
    package func closeWindow() async throws { try await session.delete("window") }

    private struct Window: Decodable { let handle: String }
}
