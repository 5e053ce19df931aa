import Foundation
import TestSupport
import Testing

extension InBrowser {
    /// Shows that the driver sees and does what a person would, on a page that is known.
    @Suite struct WebDriverTests {
        @Test func aFormIsFilledInAndSentAsAPersonDoes() async throws {
            let server = try PageServer(page)
            try await Browser.run { browser in
                try await browser.open(server.address)
                let name = try await browser.find("input[name=name]")
                #expect(try await name.value == "old")
                try await name.clear()
                try await name.type("展会 مرحبا & Söhne")
                try await browser.find("input[type=checkbox]").click()
                #expect(try await browser.find("input[type=checkbox]").isSelected)
                try await browser.find("option[value=CN]").click()
                try await browser.follow("button")
                #expect(try await browser.address == "\(server.address)/register")
            }
            let sent = try #require(server.requests.last)
            #expect(sent.hasPrefix("POST /register "))
            #expect(
                sent.hasSuffix(
                    "name=%E5%B1%95%E4%BC%9A+%D9%85%D8%B1%D8%AD%D8%A8%D8%A7+%26+S%C3%B6hne&consent=true&country=CN"))
        }

        @Test func enterSendsTheForm() async throws {
            let server = try PageServer(page)
            try await Browser.run { browser in
                try await browser.open(server.address)
                try await browser.find("input[name=name]").submit()
                // Unlike a click, a key does not wait for the page that it leads to.
                try await eventually("the form is sent") { try await browser.address == "\(server.address)/register" }
            }
        }

        @Test func whatAPageShowsCanBeRead() async throws {
            let server = try PageServer(page)
            try await Browser.run { browser in
                try await browser.open("\(server.address)/edition?of=next")
                #expect(try await browser.title == "Known page")
                #expect(try await browser.find("h1").text == "Hello, booth")
                #expect(try await browser.find("form").attribute("method") == "post")
                #expect(try await browser.find("form").attribute("title") == nil)
                #expect(try await browser.find("#hidden").isVisible == false)
                #expect(try await browser.findAll("option").count == 2)
                #expect(try await browser.findAll("table").isEmpty)
                #expect(try await browser.source.contains("<h1>"))
                let cookie = try #require(try await browser.cookies.first)
                #expect(cookie.name == "visit" && cookie.value == "7" && cookie.httpOnly)
            }
        }

        @Test func whatIsNotThereIsNotFoundAndTheBrowserStillCloses() async throws {
            let server = try PageServer(page)
            let failure = await #expect(throws: WebDriverFailure.self) {
                try await Browser.run { browser in
                    try await browser.open(server.address)
                    _ = try await browser.find("table")
                }
            }
            #expect(failure?.error == "no such element")
        }

        @Test func scriptsRunUnlessTheyAreOff() async throws {
            let server = try PageServer(page)
            for (javaScript, script) in [(true, "on"), (false, "off")] {
                try await Browser.run(BrowserOptions(javaScript: javaScript)) { browser in
                    try await browser.open(server.address)
                    #expect(try await browser.find("#script").text == script)
                    #expect(try await browser.findAll("noscript p").count == (javaScript ? 0 : 1))
                }
            }
        }

        @Test func complaintsOfScriptsAreHeardOnce() async throws {
            let server = try PageServer(page)
            try await Browser.run { browser in
                try await browser.open(server.address)
                let complaints = try await browser.takeConsoleErrors()
                #expect(complaints.contains { $0.contains("complaint of the page") })
                #expect(try await browser.takeConsoleErrors() == [])
            }
        }

        @Test(arguments: [(BrowserOptions.Screen.desktop, 1280), (.phone, 390)])
        func aScreenHasItsWidth(screen: BrowserOptions.Screen, width: Int) async throws {
            let server = try PageServer(page)
            try await Browser.run(BrowserOptions(screen)) { browser in
                try await browser.open(server.address)
                let seen: Int = try await browser.evaluate("return window.innerWidth")
                #expect(seen == width)
            }
        }

        @Test func darknessAndLanguageAreThePersons() async throws {
            let server = try PageServer(page)
            try await Browser.run(BrowserOptions(darkMode: true, language: "zh-TW")) { browser in
                try await browser.open(server.address)
                #expect(try await browser.find("body").style("background-color") == "rgba(0, 0, 0, 1)")
            }
            #expect(server.requests.contains { $0.contains("Accept-Language: zh-TW") })
        }

        @Test func aPictureIsAPNGOfTheWholePage() async throws {
            let server = try PageServer(page)
            let directory = try TemporaryDirectory()
            try await Browser.run(BrowserOptions(.phone)) { browser in
                try await browser.open(server.address)
                try await browser.takePicture(directory.file("seen.png"))
                try await browser.takePicture(directory.file("whole.png"), wholePage: true)
            }
            let seen = try pictureSize(directory.file("seen.png"))
            #expect(seen == [390 * 3, 844 * 3])
            #expect(try pictureSize(directory.file("whole.png"))[1] >= 2_000 * 3)
        }

        /// Width and height as the PNG's first chunk says them.
        private func pictureSize(_ path: String) throws -> [Int] {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            #expect(bytes.prefix(8) == Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
            return [16, 20].map { start in bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
        }

        private let page = """
            <!doctype html><html lang="en"><title>Known page</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <style>body { background: white; height: 2000px } #hidden { display: none }
            @media (prefers-color-scheme: dark) { body { background: black } }</style>
            <h1>Hello, <b>booth</b></h1><p id="hidden">nobody sees this</p><p id="script">off</p>
            <noscript><p>Scripts are off.</p></noscript>
            <form method="post" action="/register"><input name="name" value="old">
            <input type="checkbox" name="consent" value="true">
            <select name="country"><option>FR</option><option value="CN">China</option></select>
            <button>Send</button></form>
            <script>document.getElementById("script").textContent = "on"
            console.error("complaint of the page")</script>
            """
    }
}
