import CCurl

extension SMTPConversation {
    /// Whether the other side hung up before it said anything about this mail (421 says so in words, RFC 5321, 3.8).
    var wasStale: Bool { step != .body && step != .end && (reply == nil || reply?.code == 421) }

    /// What became of the mail, given what libcurl ended with.
    func result(_ code: CURLcode) -> Result<MailReceipt, MailFailure> {
        switch (step, reply?.code) {
        case (.end, .some(200..<300)): .success(MailReceipt(reply: reply?.text ?? ""))
        case (_, .some(521)), (_, .some(530)): .failure(failure(.unavailable, code))  // It is about us, not the mail.
        case (.sender, .some(500..<600)), (.recipient, .some(500..<600)), (.data, .some(500..<600)),
            (.end, .some(500..<600)):
            .failure(failure(.refused, code))
        case (.end, .some(400..<500)): .failure(failure(.unavailable, code))
        case (.end, _): .failure(failure(.uncertain, code))
        default: .failure(failure(.unavailable, code))
        }
    }

    private func failure(_ kind: MailFailure.Kind, _ code: CURLcode) -> MailFailure {
        let trouble = String(cString: curl_easy_strerror(code))
        guard let reply, reply.code >= 400 else { return MailFailure(kind, word(for: code), reply: trouble) }
        // A server could repeat what it got in a refused login.
        return MailFailure(kind, String(reply.code), reply: step == .login ? trouble : reply.text)
    }
}

private func word(for code: CURLcode) -> String {
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT: "noConnection"
    case CURLE_USE_SSL_FAILED, CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE:
        "noTLS"
    case CURLE_LOGIN_DENIED: "loginRefused"
    case CURLE_OPERATION_TIMEDOUT: "timeout"
    default: "connectionLost"
    }
}
