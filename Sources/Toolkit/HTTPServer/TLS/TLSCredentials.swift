import CGnuTLS
import Timekeeping

/// A certificate chain and its key, as GnuTLS holds them for connections.
///
/// `@unchecked Sendable`: GnuTLS only reads what is set up.
package final class TLSCredentials: @unchecked Sendable {
    private let handle: gnutls_certificate_credentials_t
    /// When the first of the chain's certificates ends.
    package let expiry: Instant

    /// - Parameters:
    ///   - certificate: the chain, its own certificate first, PEM.
    ///   - key: PEM, without a password.
    /// Throws `wrongCertificate` when one of them cannot be read, or they do not belong together.
    package init(certificate: String, key: String) throws(HTTPServerFailure) {
        var handle: gnutls_certificate_credentials_t?
        try Self.check(gnutls_certificate_allocate_credentials(&handle))
        guard let handle else { throw HTTPServerFailure(.wrongCertificate, "no memory") }
        do throws(HTTPServerFailure) {
            try Self.check(Self.set(handle, Array(certificate.utf8), Array(key.utf8)))
            expiry = try Self.expiry(of: handle)
        } catch {
            gnutls_certificate_free_credentials(handle)
            throw error
        }
        self.handle = handle
    }

    deinit { gnutls_certificate_free_credentials(handle) }

    /// What this session shows, which has shown nothing yet. It does not keep them: they are to live as long as it does.
    func use(for session: OpaquePointer) {
        gnutls_credentials_set(session, GNUTLS_CRD_CERTIFICATE, UnsafeMutableRawPointer(handle))
    }

    private static func set(
        _ handle: gnutls_certificate_credentials_t, _ certificate: [UInt8], _ key: [UInt8]
    ) -> Int32 {
        var (certificate, key) = (certificate, key)
        return certificate.withUnsafeMutableBufferPointer { certificate in
            key.withUnsafeMutableBufferPointer { key in
                var chain = gnutls_datum_t(data: certificate.baseAddress, size: UInt32(certificate.count))
                var secret = gnutls_datum_t(data: key.baseAddress, size: UInt32(key.count))
                return gnutls_certificate_set_x509_key_mem(handle, &chain, &secret, GNUTLS_X509_FMT_PEM)
            }
        }
    }

    private static func expiry(of handle: gnutls_certificate_credentials_t) throws(HTTPServerFailure) -> Instant {
        var chain: UnsafeMutablePointer<gnutls_x509_crt_t?>?
        var count: UInt32 = 0
        try check(gnutls_certificate_get_x509_crt(handle, 0, &chain, &count))
        defer {
            for place in 0..<Int(count) { gnutls_x509_crt_deinit(chain?[place]) }
            tls_free(chain)
        }
        let ends = (0..<Int(count)).map { gnutls_x509_crt_get_expiration_time(chain?[$0]) }
        return Instant(milliseconds: Int64(ends.min() ?? 0) * 1000)
    }

    private static func check(_ code: Int32) throws(HTTPServerFailure) {
        guard code < 0 else { return }
        let words = gnutls_strerror(code).map { String(cString: $0) } ?? "error \(code)"
        throw HTTPServerFailure(.wrongCertificate, "certificate and key: \(words)")
    }
}
