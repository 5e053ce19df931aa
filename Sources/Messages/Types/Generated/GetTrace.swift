// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks for one trace.
package struct GetTrace: Message {
    package static let element = "getTrace"
    package static let recordType = Vocabulary.record("GetTrace")

    /// The trace's id.
    package var trace: String

    package init(
        trace: String
    ) {
        self.trace = trace
    }

    package init(_ record: Record) throws(Problem) {
        trace = try record.required(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, trace)
        return record
    }
}
