import TestSupport

extension Browser {
    /// Fills in what the registration form wants at least; what a field holds already is replaced.
    func fillIn(_ applicant: Applicant) async throws {
        for (name, text) in [
            ("companyName", applicant.company), ("contact.name", applicant.contact), ("contact.email", applicant.email),
        ] {
            let field = try await find("[name='\(name)']")
            try await field.clear()
            try await field.type(text)
        }
        try await find("[name=country] option[value=\(applicant.country)]").click()
        try await find("[name='answer[0].value[0]'][value='18']").click()
        try await find("[name=consent]").click()
    }

    /// Presses the button of the page's form, or of the one that a selector names, and waits for the answer.
    func press(_ form: String = "main form[method=post]") async throws { try await follow("\(form) button") }

    /// Clicks what leads to another page, and waits until the one that was shown is gone.
    func follow(_ selector: String) async throws {
        try await leave { try await find(selector).click() }
    }

    /// Does what leads to another page, and waits until the one that was shown is gone.
    func leave(by action: () async throws -> Void) async throws {
        let shown = try await find("html")
        try await action()
        try await eventually("another page") {
            do {
                _ = try await shown.attribute("lang")
                return false
            } catch let failure as WebDriverFailure where failure.error == "stale element reference" {
                return true
            }
        }
    }

    var heading: String {
        get async throws { try await find("h1").text }
    }

    /// What stands out of the page at its sides, so that a person would have to scroll; tables scroll by themselves.
    func overflowing() async throws -> [String] {
        try await evaluate(
            """
            return [...document.querySelectorAll("body *")].filter(e =>
                !e.closest(".scroll *, .unseen, .skip") && e.getClientRects().length > 0 &&
                (e.getBoundingClientRect().right > innerWidth + 1 || e.getBoundingClientRect().left < -1)
            ).map(e => e.outerHTML.slice(0, 120))
            """)
    }

    /// What a finger would miss: controls under 44 points in height (boxes count with their words).
    func smallTargets() async throws -> [String] {
        try await evaluate(
            """
            return [...document.querySelectorAll(
                "button, .button, select, textarea, summary, .box, .languages a, .brand, " +
                "input:not([type=hidden], [type=checkbox], [type=radio])"
            )].filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 44)
            .map(e => e.outerHTML.slice(0, 120))
            """)
    }

    /// What scripts and the browser complained about, but for the statuses of pages that a person was shown on purpose.
    func takeComplaints() async throws -> [String] {
        try await takeConsoleErrors().filter { !$0.contains("the server responded with a status of 4") }
    }
}
