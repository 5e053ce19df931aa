import Cryptography
import Files

/// The digest of a whole file in hexadecimal digits: BLAKE2b with 256 bits (RFC 7693), as `b2sum -l 256` tells it.
package func fileDigest(_ path: String) throws(FileFailure) -> String {
    let file = try RandomAccessFile(reading: path)
    let hash = RunningHash()
    var offset = 0
    while case let piece = try file.read(1 << 16, at: offset), !piece.isEmpty {
        hash.read(piece)
        offset += piece.count
    }
    return hash.digest().hexadecimal
}
