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
        Route("GET", "/console/bus/exchange") { visit, _ in try await visit.exchange() },
        Route("GET", "/console/bus/exchange/:letter") { visit, captured in try await visit.deadLetter(captured[0]) },
        Route("POST", "/console/bus/exchange/:letter/replay") { visit, captured in
            try await visit.replay(captured[0])
        },
        Route("POST", "/console/bus/exchange/:letter/discard") { visit, captured in
            try await visit.discard(captured[0])
        },
        Route("GET", "/console/bus/contracts") { visit, _ in try await visit.contractList() },
        Route("POST", "/console/bus/contracts/reload") { visit, _ in try await visit.policyReload() },
    ]
}
