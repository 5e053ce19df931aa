import Cryptography
import Files
import MessageModel

/// The receipts of one open data directory, and what the database knows of them.
struct ErasureRecord: Sendable {
    private let directory: String
    private let key: SigningKey
    /// Whether anybody was ever erased here.
    let hasErasures: Bool
    /// Erased, says a receipt, but not in this database: it is older.
    let unknown: [Erasure]

    /// Compares the database with the receipts; writes those that are missing because a crash came between. Throws
    /// `damaged` for a receipt that this Pavilion did not write: passing over it could bring back somebody who was erased.
    init(in directory: String, _ key: SigningKey, _ snapshot: borrowing Snapshot) throws(HubFailure) {
        self.directory = directory
        self.key = key
        do {
            var unknown: [Erasure] = []
            let names = try ErasureReceipts.names(in: directory)
            for name in names {
                guard let bytes = try DurableFile.read("\(directory)/\(name)") else { continue }
                guard let erasure = Erasure(receipt: bytes, signedWith: key) else {
                    throw HubFailure(
                        .damaged,
                        "\(directory)/\(name) was not written by this Pavilion, so the directory is not opened. Bring "
                            + "back the receipts and server.key from the same backup.")
                }
                if try snapshot.erasure(of: erasure.subject) == nil { unknown.append(erasure) }
            }
            self.unknown = unknown
            let known = try snapshot.rows(.erasures)
            hasErasures = !known.isEmpty
            let written = Set(names)
            for erasure in try known.map(Erasure.init) where !written.contains(ErasureReceipts.name(erasure.subject)) {
                try ErasureReceipts.write(erasure, to: directory, signedWith: key)
            }
        } catch let failure as HubFailure {
            throw failure
        } catch {
            throw HubFailure(.storage, "The receipts of erasures cannot be kept.", cause: "\(error)")
        }
    }

    func write(_ erasure: Erasure) throws { try ErasureReceipts.write(erasure, to: directory, signedWith: key) }
}
