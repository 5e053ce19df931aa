/// Parties, for whoever looks after them.
extension Site {
    static let partyRoutes = [
        Route("GET", "/console/parties") { visit, _ in try await visit.parties() },
        Route("GET", "/console/parties/:id") { visit, captured in try await visit.party(captured[0]) },
    ]
}
