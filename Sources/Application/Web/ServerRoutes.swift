import Channel
import HTTPServer
import MessageModel
import Metrics

/// What pages load, and what watches the server.
extension Site {
    /// What everybody may ask.
    static let serverRoutes = [
        Route("GET", "/assets/:name") { visit, captured in
            guard let answer = visit.site.assets.answer(captured[0]) else {
                throw Problem(.notFound, "notFound")
            }
            return answer
        },
        Route("GET", "/healthz") { _, _ in plain("ok") },
    ]

    /// How the server is doing.
    static let watcherRoutes = [
        Route("GET", "/readyz") { visit, _ in await visit.readiness() },
        Route("GET", "/metrics") { visit, _ in
            guard let metrics = visit.site.metrics else { throw Problem(.notFound, "notFound") }
            let headers = SecurityHeaders.unstored + [("Content-Type", "text/plain; version=0.0.4; charset=utf-8")]
            return HTTPResponse(status: 200, headers: headers, body: Array(metrics.text().utf8))
        },
    ]

    /// What a watcher is told while the server takes nothing in, in the lines that it reads otherwise; nil: a person asks, or it
    /// is something else.
    static func unready(_ status: Int, _ head: HTTPRequest) -> HTTPResponse? {
        guard status == 503, [["healthz"], ["readyz"], ["metrics"]].contains(head.path) else { return nil }
        return unready(["The server is stopping, or has too many requests."])
    }

    fileprivate static func unready(_ troubles: [String]) -> HTTPResponse {
        var answer = plain((["not ready"] + troubles).joined(separator: "\n"), status: 503)
        answer.headers += Problem(.busy, "busy").headers
        return answer
    }

    fileprivate static func plain(_ text: String, status: Int = 200) -> HTTPResponse {
        .text(text, status: status, headers: SecurityHeaders.unstored)
    }
}

extension Visit {
    /// Ready is who can do its work; else a line of words for each thing in the way.
    fileprivate func readiness() async -> HTTPResponse {
        let troubles = await site.readiness.troubles()
        return troubles.isEmpty ? Site.plain("ready") : Site.unready(troubles)
    }
}
