/// Parties and the lists that brought them, for whoever looks after them.
extension Site {
    static let partyRoutes = [
        Route("GET", "/console/parties") { visit, _ in try await visit.parties() },
        Route("GET", "/console/parties.csv") { visit, _ in try await visit.partyExport() },
        Route("GET", "/console/parties/imports.csv") { visit, _ in try await visit.importExport() },
        Route("GET", "/console/parties/imports") { visit, _ in try await visit.imports() },
        Route("GET", "/console/parties/imports/:id") { visit, captured in try await visit.importRecord(captured[0]) },
        Route("POST", "/console/parties/imports/:id/undo") { visit, captured in
            try await visit.undoImport(captured[0])
        },
        Route("GET", "/console/parties/:id") { visit, captured in try await visit.party(captured[0]) },
    ]
}
