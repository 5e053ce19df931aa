import Files

/// Where a certificate and its key lie, both PEM.
struct CertificateFiles: Sendable {
    let certificate: String
    let key: String
    /// Of both, before they were first read.
    let firstStamps: [FileStamp?]

    init(certificate: String, key: String) {
        (self.certificate, self.key) = (certificate, key)
        firstStamps = [FileStamp(certificate), FileStamp(key)]
    }

    /// One state of both.
    var stamps: [FileStamp?] { [FileStamp(certificate), FileStamp(key)] }

    func read() throws -> (certificate: String, key: String) { (try Self.text(certificate), try Self.text(key)) }

    private static func text(_ path: String) throws -> String {
        guard let bytes = try DurableFile.read(path) else { throw UsageFailure("there is no file \(path)") }
        return String(decoding: bytes, as: UTF8.self)
    }
}
