/// What anybody may open.
extension Site {
    static let publicRoutes = [
        Route("GET", "/") { visit, _ in try await visit.home() },
        Route("GET", "/editions/:code") { visit, captured in try await visit.edition(captured[0]) },
        Route("GET", "/editions/:code/register") { visit, captured in try await visit.form(captured[0]) },
        Route("POST", "/editions/:code/register") { visit, captured in try await visit.register(captured[0]) },
        Route("GET", "/editions/:code/exhibitors") { visit, captured in try await visit.exhibitors(captured[0]) },
        Route("GET", "/mail") { visit, _ in try await visit.findMail() },
        Route("POST", "/mail") { visit, _ in try await visit.sendLink() },
        Route("GET", "/registrations/:id") { visit, captured in try await visit.registration(captured[0]) },
        Route("GET", "/registrations/:id/open") { visit, captured in try visit.open(captured[0]) },
        Route("GET", "/registrations/:id/verify") { visit, captured in try await visit.verification(captured[0]) },
        Route("POST", "/registrations/:id/verify") { visit, captured in try await visit.verify(captured[0]) },
        Route("GET", "/registrations/:id/verified") { visit, captured in try await visit.verified(captured[0]) },
        Route("POST", "/registrations/:id/resend") { visit, captured in try await visit.resend(captured[0]) },
        Route("POST", "/registrations/:id/email") { visit, captured in try await visit.correctEmail(captured[0]) },
        Route("GET", "/registrations/:id/correct") { visit, captured in try await visit.correction(captured[0]) },
        Route("POST", "/registrations/:id/correct") { visit, captured in try await visit.correct(captured[0]) },
        Route("GET", "/registrations/:id/again") { visit, captured in try await visit.again(captured[0]) },
        Route("POST", "/registrations/:id/withdraw") { visit, captured in try await visit.withdraw(captured[0]) },
    ]
}
