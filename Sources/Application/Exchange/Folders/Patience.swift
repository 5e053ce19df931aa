import Messages

/// How often a file is taken again although nothing more of it gets through. While the installation is too busy to let any
/// through, that counts for nothing.
struct Patience {
    private let most: Int
    private var inVain = 0
    /// How many of the messages were more than deferred, at the most.
    private var settled: Int64 = -1

    /// - Parameter most: so many times in a row.
    init(_ most: Int) { self.most = most }

    /// Whether it is over, now that the file was taken once more.
    mutating func ends(with batch: TakenBatch) -> Bool {
        let receipt = batch.receipt
        let now = receipt.accepted + receipt.duplicate + receipt.refused
        if receipt.accepted > 0 || now > settled { inVain = 0 } else if !batch.isHeldUp { inVain += 1 }
        settled = max(settled, now)
        return inVain >= most
    }
}
