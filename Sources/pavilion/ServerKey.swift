import Cryptography
import Files

/// The server's key: it makes registrations' tokens and seals what is kept. It lies beside the database, readable by the
/// server alone, and is made at the first start; a backup without it cannot honour earlier tokens.
package enum ServerKey {
    /// Reads the key of a data directory; makes both when they are missing.
    package static func load(in directory: String) throws -> SecretKey {
        try DurableFile.makeDirectory(directory)
        let path = "\(directory)/server.key"
        if let bytes = try DurableFile.read(path) {
            guard let key = SecretKey(bytes) else {
                throw UnavailableFailure("\(path) is not a server key: it must hold \(SecretKey.count) bytes")
            }
            return key
        }
        let bytes = Sodium.random(SecretKey.count)
        try DurableFile.write(bytes, to: path)
        guard let key = SecretKey(bytes) else { preconditionFailure("a key has \(SecretKey.count) bytes") }
        return key
    }
}
