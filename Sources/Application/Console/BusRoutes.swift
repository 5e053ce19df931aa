/// The bus, for whoever runs it: what can be called, what is under way, what was done.
extension Site {
    static let busRoutes = [
        Route("GET", "/console/bus") { visit, _ in visit.redirect(BusAddress.contracts) },
        Route("GET", "/console/bus/contracts") { visit, _ in try await visit.contractList() },
        Route("GET", "/console/bus/contracts.csv") { visit, _ in try await visit.contractExport() },
        Route("POST", "/console/bus/contracts/reload") { visit, _ in try await visit.policyReload() },
        Route("GET", "/console/bus/exchange") { visit, _ in try await visit.exchange() },
        Route("GET", "/console/bus/queues.csv") { visit, _ in try await visit.queueExport() },
        Route("GET", "/console/bus/dead-letters.csv") { visit, _ in try await visit.deadLetterExport() },
        Route("GET", "/console/bus/exchange/:id") { visit, captured in try await visit.deadLetter(captured[0]) },
        Route("POST", "/console/bus/exchange/:id/replay") { visit, captured in try await visit.replay(captured[0]) },
        Route("POST", "/console/bus/exchange/:id/discard") { visit, captured in try await visit.discard(captured[0]) },
        Route("GET", "/console/bus/traces") { visit, _ in try await visit.traceList() },
        Route("GET", "/console/bus/traces.csv") { visit, _ in try await visit.traceExport() },
        Route("GET", "/console/bus/traces/:trace") { visit, captured in try await visit.trace(captured[0]) },
    ]
}
