import HTML

/// A page that says what went wrong and what to do about it.
package struct ProblemPage: Page {
    package enum Kind: Sendable, CaseIterable {
        case signInNeeded, forbidden, notFound, expired, tooMany, failed, busy
    }

    package var kind: Kind
    /// One more sentence, already worded: which rule was broken, or how long to wait.
    package var detail: String
    /// What to tell the organizer, so that the log's line is found.
    package var trace: String
    /// The way on: the start page, or the page to try again.
    package var home: Address

    package init(_ kind: Kind, detail: String = "", trace: String = "", home: Address) {
        self.kind = kind
        self.detail = detail
        self.trace = trace
        self.home = home
    }

    package var width: PageWidth { .narrow }

    package func title(_ text: Localizer) -> String {
        switch kind {
        case .signInNeeded: text("error.signInNeeded.title")
        case .forbidden: text("error.forbidden.title")
        case .notFound: text("error.notFound.title")
        case .expired: text("error.expired.title")
        case .tooMany: text("error.tooMany.title")
        case .failed: text("error.failed.title")
        case .busy: text("error.busy.title")
        }
    }

    private func remedy(_ text: Localizer) -> String {
        switch kind {
        case .signInNeeded: text("error.signInNeeded.remedy")
        case .forbidden: text("error.forbidden.remedy")
        case .notFound: text("error.notFound.remedy")
        case .expired: text("error.expired.remedy")
        case .tooMany: text("error.tooMany.remedy")
        case .failed: text("error.failed.remedy")
        case .busy: text("error.busy.remedy")
        }
    }

    package func body(_ text: Localizer) -> Markup {
        div(.class("opening problem")) {
            h1 { title(text) }
            if !detail.isEmpty { p(.class("lead")) { detail } }
            p(.class("lead")) { remedy(text) }
            linkButton(text("error.home"), home.description, .plain)
            if !trace.isEmpty {
                p(.class("aside")) {
                    text("error.trace")
                    " "
                    code { trace }
                }
            }
        }
    }
}
