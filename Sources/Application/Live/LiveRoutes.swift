/// Streams that tell pages what has changed. Each stands below the pages that follow it, so that it is opened by what opens
/// them: the organizer's password, or the cookie of one registration.
extension Site {
    static let consoleLiveRoutes = [
        Route("GET", "/console/live") { visit, _ in try await visit.staffStream() }
    ]

    static let liveRoutes = [
        Route("GET", "/registrations/:id/live") { visit, captured in try await visit.holderStream(captured[0]) }
    ]
}
