/// What every answer tells browsers to refuse.
enum SecurityHeaders {
    static let all = [("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer")]

    /// A page loads its own style, script and pictures, sends forms home, and stands in nobody's frame.
    static let page =
        all + [
            (
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors 'none'"
            )
        ]
}
