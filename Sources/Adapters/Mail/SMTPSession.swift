import CCurl
import Timekeeping

/// One libcurl handle and the connection that it keeps; used by one thread.
final class SMTPSession: MailCourier {
    private let handle: UnsafeMutableRawPointer
    private let timeout: Duration

    init(_ configuration: SMTPConfiguration) {
        precondition(curlReady == CURLE_OK, "libcurl could not be initialized")
        guard let handle = curl_easy_init() else { preconditionFailure("libcurl gave no handle") }
        self.handle = handle
        timeout = configuration.timeout
        set(CURLOPT_URL, configuration.url)
        set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
        // A proxy that the environment names is for the web.
        set(CURLOPT_PROXY, "")
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_UPLOAD, 1)
        // Bounds the wait for the answer to QUIT, where the whole timeout no longer counts.
        set(CURLOPT_SERVER_RESPONSE_TIMEOUT, max(1, Int(timeout.milliseconds / 1000)))
        set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        set(CURLOPT_USE_SSL, Int((configuration.security == .none ? CURLUSESSL_NONE : CURLUSESSL_ALL).rawValue))
        if let authorities = configuration.authorities { set(CURLOPT_CAINFO, authorities) }
        if let login = configuration.login {
            set(CURLOPT_USERNAME, login.username)
            set(CURLOPT_PASSWORD, login.password)
        }
        check(curl_set_data_callback(handle, CURLOPT_READFUNCTION, readSMTPBody))
        check(curl_set_debug_callback(handle, noteSMTPLine))
        set(CURLOPT_VERBOSE, 1)
    }

    deinit { curl_easy_cleanup(handle) }

    func deliver(_ mail: RenderedMail) throws(MailFailure) -> MailReceipt {
        let deadline = ContinuousClock.now + timeout
        let attempt = converse(mail, until: deadline)
        guard attempt.conversation.wasStale, reusedConnection else { return try attempt.result.get() }
        // The server had hung up on the idle connection, and nothing of the mail had gone.
        set(CURLOPT_FRESH_CONNECT, 1)
        defer { set(CURLOPT_FRESH_CONNECT, 0) }
        return try converse(mail, until: deadline).result.get()
    }

    private func converse(
        _ mail: RenderedMail, until deadline: ContinuousClock.Instant
    ) -> (conversation: SMTPConversation, result: Result<MailReceipt, MailFailure>) {
        // 0 would be no limit.
        set(CURLOPT_TIMEOUT_MS, max(1, Int((deadline - .now).milliseconds)))
        let conversation = SMTPConversation(body: mail.bytes)
        let recipients = curl_slist_append(nil, mail.recipient)
        defer { curl_slist_free_all(recipients) }
        set(CURLOPT_MAIL_FROM, mail.sender)
        check(curl_set_list(handle, CURLOPT_MAIL_RCPT, recipients))
        return withExtendedLifetime(conversation) {
            let pointer = Unmanaged.passUnretained(conversation).toOpaque()
            check(curl_set_pointer(handle, CURLOPT_READDATA, pointer))
            check(curl_set_pointer(handle, CURLOPT_DEBUGDATA, pointer))
            return (conversation, conversation.result(curl_easy_perform(handle)))
        }
    }

    private var reusedConnection: Bool {
        var connects = 0
        check(curl_get_long(handle, CURLINFO_NUM_CONNECTS, &connects))
        return connects == 0
    }

    private func set(_ option: CURLoption, _ value: String) { check(curl_set_string(handle, option, value)) }
    private func set(_ option: CURLoption, _ value: Int) { check(curl_set_long(handle, option, value)) }

    /// Options fail only when libcurl was built without something, or memory is out.
    private func check(_ code: CURLcode) {
        precondition(code == CURLE_OK, "libcurl: \(String(cString: curl_easy_strerror(code)))")
    }
}

/// libcurl wants to be initialized once in a process.
let curlReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT))
