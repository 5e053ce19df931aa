import Messages

/// A way in for bytes from outside, and what must hold of whatever comes by it.
package struct Entrance: Sendable {
    /// Also that of the folder in Tests/Fixtures/Fuzz with the inputs that are kept.
    package let name: String
    private let judge: @Sendable ([UInt8]) throws -> Void

    private init(_ name: String, _ judge: @escaping @Sendable ([UInt8]) throws -> Void) {
        (self.name, self.judge) = (name, judge)
    }

    /// - Throws: what does not hold of these bytes.
    package func check(_ bytes: [UInt8]) throws {
        try Vocabulary.check()
        try judge(bytes)
    }

    package static let all = [
        Entrance("xml", checkXML), Entrance("json", checkJSON), Entrance("batch", checkBatch),
        Entrance("form", checkForm), Entrance("policy", checkPolicy), Entrance("csv", checkCSV),
        Entrance("list", checkList), Entrance("workbook", checkWorkbook), Entrance("gzip", checkGzip),
        Entrance("head", checkHead), Entrance("server", checkServer), Entrance("values", checkValues),
    ]
}
