/// What the organizer works with. Each route asks for the password first.
extension Site {
    static let consoleRoutes = [
        Route("GET", "/console") { visit, _ in visit.redirect(Address("/console/registrations")) },
        Route("GET", "/console/registrations") { visit, _ in try await visit.registrationList() },
        Route("GET", "/console/registrations.csv") { visit, _ in try await visit.registrationExport() },
        Route("GET", "/console/registrations/:id") { visit, captured in
            try await visit.registrationDetail(captured[0])
        },
        Route("POST", "/console/registrations/:id/decision") { visit, captured in
            try await visit.decision(captured[0])
        },
    ]
}
