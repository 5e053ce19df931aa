import CCurl
import Timekeeping

/// One request and its answer on a libcurl handle; used by one thread.
final class WebTransfer {
    private let handle: UnsafeMutableRawPointer
    private let body: [UInt8]
    fileprivate var received: [UInt8] = []

    init(_ body: [UInt8]) {
        precondition(curlReady == CURLE_OK, "libcurl could not be initialized")
        guard let handle = curl_easy_init() else { preconditionFailure("libcurl gave no handle") }
        self.handle = handle
        self.body = body
    }

    deinit { curl_easy_cleanup(handle) }

    func perform(
        _ method: String, _ target: String, _ headers: [(String, String)], socket: String, within limit: Duration
    ) throws(WebFailure) -> WebAnswer {
        set(CURLOPT_UNIX_SOCKET_PATH, socket)
        set(CURLOPT_URL, "http://localhost\(target)")
        set(CURLOPT_PROTOCOLS_STR, "http")
        set(CURLOPT_PROXY, "")
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_TIMEOUT_MS, max(1, Int(limit.milliseconds)))
        // libcurl would ask first whether a large body is welcome, and wait.
        var list = curl_slist_append(nil, "Expect:")
        for (name, value) in headers { list = curl_slist_append(list, "\(name): \(value)") }
        defer { curl_slist_free_all(list) }
        check(curl_set_list(handle, CURLOPT_HTTPHEADER, list))
        check(curl_set_data_callback(handle, CURLOPT_WRITEFUNCTION, takeWebBytes))
        check(curl_set_pointer(handle, CURLOPT_WRITEDATA, Unmanaged.passUnretained(self).toOpaque()))
        let code = body.withUnsafeBytes { bytes in
            if method == "POST" {
                set(CURLOPT_POST, 1)
                set(CURLOPT_POSTFIELDSIZE, bytes.count)
                check(
                    curl_set_pointer(handle, CURLOPT_POSTFIELDS, UnsafeMutableRawPointer(mutating: bytes.baseAddress)))
            } else {
                set(CURLOPT_CUSTOMREQUEST, method)
            }
            return curl_easy_perform(handle)
        }
        guard code == CURLE_OK else { throw WebFailure(word(for: code), String(cString: curl_easy_strerror(code))) }
        var status = 0
        check(curl_get_long(handle, CURLINFO_RESPONSE_CODE, &status))
        return WebAnswer(status: status, body: received)
    }

    private func word(for code: CURLcode) -> WebFailure.Code {
        switch code {
        case CURLE_COULDNT_CONNECT: .noConnection
        case CURLE_OPERATION_TIMEDOUT: .timeout
        default: .connectionLost
        }
    }

    private func set(_ option: CURLoption, _ value: String) { check(curl_set_string(handle, option, value)) }
    private func set(_ option: CURLoption, _ value: Int) { check(curl_set_long(handle, option, value)) }

    /// Options fail only when libcurl was built without something, or memory is out.
    private func check(_ code: CURLcode) {
        precondition(code == CURLE_OK, "libcurl: \(String(cString: curl_easy_strerror(code)))")
    }
}

private func takeWebBytes(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ transfer: UnsafeMutableRawPointer?
) -> Int {
    guard let transfer else { return 0 }
    Unmanaged<WebTransfer>.fromOpaque(transfer).takeUnretainedValue().received += UnsafeRawBufferPointer(
        start: bytes, count: size * count)
    return size * count
}
