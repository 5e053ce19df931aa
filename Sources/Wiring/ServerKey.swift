import Cryptography
import Files
import Glibc
import Hub

/// The server's key: it makes registrations' tokens and seals what is kept. It lies beside the database, readable by the
/// server alone, and is made at the first start; a backup without it cannot honour earlier tokens.
package enum ServerKey {
    /// Reads the key of a data directory; makes both when they are missing. Of two that start at once, both get the one
    /// that came first. A database whose key is gone is not opened: its tokens would be dead and its answers sealed.
    package static func load(in directory: String) throws -> SecretKey {
        try DurableFile.makeDirectory(directory)
        let path = DataFile.serverKey.path(in: directory)
        if try DurableFile.read(path) == nil {
            guard access(DataFile.database.path(in: directory), F_OK) != 0 else {
                throw UnavailableFailure("\(path) is missing; bring it back from the backup that the database is from")
            }
            _ = try DurableFile.create(Sodium.random(SecretKey.count), at: path)
        }
        guard let key = try DurableFile.read(path).flatMap({ SecretKey($0) }) else {
            throw UnavailableFailure("\(path) is not a server key: it must hold \(SecretKey.count) bytes")
        }
        return key
    }
}
