/// What answers tell browsers to refuse.
enum SecurityHeaders {
    /// Every answer.
    static let all = [("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer")]

    /// What is one reader's alone, and of this moment.
    static let unstored = all + [("Cache-Control", "no-store")]

    /// What is the same for everybody: who has it asks whether it still is, and is then not sent it again.
    static let shared = all + [("Cache-Control", "no-cache")]

    /// A page loads its own style, script and pictures, asks this server only, sends forms home, and stands in nobody's frame.
    static func page(caching: String = "no-store") -> [(String, String)] {
        all + [("Cache-Control", caching), ("Content-Security-Policy", contentPolicy)]
    }

    private static let contentPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'"
}
