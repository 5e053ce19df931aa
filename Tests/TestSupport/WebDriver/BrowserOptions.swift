/// What a person's browser is like.
package struct BrowserOptions: Sendable {
    package enum Screen: Sendable {
        /// 1280 by 900 pixels.
        case desktop
        /// 390 by 844 points of three pixels, with touch and a viewport as on telephones.
        case phone
    }

    package var screen: Screen
    package var javaScript: Bool
    package var darkMode: Bool
    /// What `Accept-Language` says.
    package var language: String

    package init(
        _ screen: Screen = .desktop, javaScript: Bool = true, darkMode: Bool = false, language: String = "en"
    ) {
        self.screen = screen
        self.javaScript = javaScript
        self.darkMode = darkMode
        self.language = language
    }

    /// For `POST /session`. The pipe ends Chromium with its driver, however that ends. Chromium's own sandbox needs
    /// rights that containers and root lack; these pages are ours.
    var capabilities: [String: Any] {
        var preferences: [String: Any] = ["intl.accept_languages": language]
        if !javaScript { preferences["profile.managed_default_content_settings.javascript"] = 2 }
        let arguments = [
            "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-breakpad", "--disable-gpu",
            "--remote-debugging-pipe", "--window-size=1280,900", "--hide-scrollbars",
            // The driver clicks where an element was when smooth scrolling began.
            "--force-prefers-reduced-motion",
            // This machine by another name: what comes from there over plain HTTP is not trusted, as loopback is.
            "--host-resolver-rules=MAP plain.example 127.0.0.1",
        ]
        return [
            "alwaysMatch": [
                "goog:chromeOptions": ["args": arguments, "prefs": preferences],
                "goog:loggingPrefs": ["browser": "ALL"],
                "timeouts": ["implicit": 5_000, "pageLoad": 30_000],
            ]
        ]
    }
}
