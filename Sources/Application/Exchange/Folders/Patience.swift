import Messages

/// How often a file is taken again although nothing more of it gets through.
struct Patience {
    private let most: Int
    private var inVain = 0
    /// How many of the messages were more than deferred, at the most.
    private var settled: Int64 = -1

    /// - Parameter most: so many times in a row.
    init(_ most: Int) { self.most = most }

    /// Whether it is over, now that the file was taken once more.
    mutating func ends(with receipt: Receipt) -> Bool {
        let now = receipt.accepted + receipt.duplicate + receipt.refused
        inVain = receipt.accepted > 0 || now > settled ? 0 : inVain + 1
        settled = max(settled, now)
        return inVain >= most
    }
}
