import HTTPServer

extension HTTPRequest {
    /// False when a browser says that another site sent this request (Fetch Metadata; Origin for older browsers). A client
    /// that is not a browser sends neither header, and carries no cookie or password that another site could borrow.
    var isFromThisSite: Bool {
        if let site = headers.first("Sec-Fetch-Site") { return site == "same-origin" || site == "none" }
        guard let origin = headers.first("Origin") else { return true }
        guard let host = headers.first("Host") else { return false }
        return origin == "http://\(host)" || origin == "https://\(host)"
    }
}
