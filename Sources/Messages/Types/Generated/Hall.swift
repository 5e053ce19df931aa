// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A hall of the exhibition ground.
package struct Hall: MessagePart {
    package static let recordType = Vocabulary.record("Hall")

    /// The hall's code.
    package var code: String
    /// What it is called.
    package var name: [Name]
    /// The area that booths can have, in square metres.
    package var netArea: Int64

    package init(
        code: String,
        name: [Name] = [],
        netArea: Int64
    ) {
        self.code = code
        self.name = name
        self.netArea = netArea
    }

    package init(_ record: Record) throws(Problem) {
        code = try record.required(0)
        name = try record.list(1)
        netArea = try record.required(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, code)
        record.set(1, name)
        record.set(2, netArea)
        return record
    }
}
