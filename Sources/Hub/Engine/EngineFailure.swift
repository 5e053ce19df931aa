import MessageModel

/// An error of the database engine. The message never holds values.
package struct EngineFailure: Error, CustomStringConvertible {
    /// What the hub decides by.
    package enum Kind: Sendable {
        /// A unique list of columns would hold the same values twice.
        case duplicate
        /// A reference would point to nothing.
        case reference
        /// The file is broken, or was found to be broken earlier.
        case damaged
        case interrupted, busy, full, readOnly, inputOutput, other
    }

    package let kind: Kind
    /// The engine's own codes: for SQLite the primary and the extended result code.
    package let code: Int32
    package let extendedCode: Int32
    /// In the engine's words.
    package let message: String
    /// The query's name, or what was being done.
    package let query: String

    /// For the log.
    package var description: String { "\(query): \(message) (\(code)/\(extendedCode))" }
}

extension Problem {
    /// What the caller of a query or a change learns.
    init(_ failure: EngineFailure) {
        switch failure.kind {
        case .duplicate: self.init(.conflict, "duplicate", cause: failure.description)
        case .reference: self.init(.conflict, "reference", cause: failure.description)
        case .interrupted: self.init(.busy, "deadline", cause: failure.description)
        case .busy: self.init(.busy, "database", cause: failure.description)
        case .full: self.init(.busy, "storageFull", cause: failure.description)
        case .readOnly: self.init(.busy, "storageReadOnly", cause: failure.description)
        case .damaged: self.init(.internalError, "damaged", cause: failure.description)
        case .inputOutput, .other: self.init(.internalError, "database", cause: failure.description)
        }
    }

    /// What the callers in a batch learn when it could not be committed. A failed write or sync leaves it open whether
    /// the log's last frames survive a crash; every other failure means that nothing was kept.
    init(commit failure: EngineFailure) {
        if failure.kind == .inputOutput {
            self.init(.unknownOutcome, "commit", cause: failure.description)
        } else {
            self.init(failure)
        }
    }
}
