import HTTPServer
import MessageModel

extension HTTPRequest {
    /// Throws `crossSite` when a browser says that another site sent this request (Fetch Metadata; Origin for older
    /// browsers). A client that is not a browser sends neither header, and carries no cookie or password that another site
    /// could borrow.
    ///
    /// - Parameter publicAddress: ours too: behind a proxy, `Host` may be another.
    func requireThisSite(_ publicAddress: String) throws(Problem) {
        let isOurs =
            if let site = headers.first("Sec-Fetch-Site") {
                site == "same-origin" || site == "none"
            } else if let origin = headers.first("Origin") {
                origin == publicAddress || headers.first("Host").map { origin.hasSuffix("://\($0)") } ?? false
            } else {
                true
            }
        guard isOurs else { throw Problem(.forbidden, "crossSite") }
    }
}
