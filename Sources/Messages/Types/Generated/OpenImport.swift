// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A list of exhibitors is about to be imported. An import of the same list that was cut off goes on.
package struct OpenImport: Message {
    package static let element = "openImport"
    package static let recordType = Vocabulary.record("OpenImport")

    /// The edition, by its code.
    package var edition: String
    /// What the file is called.
    package var fileName: String
    /// Of what is in the file.
    package var fileDigest: String
    /// Of which column holds which field.
    package var mappingDigest: String

    package init(
        edition: String,
        fileName: String,
        fileDigest: String,
        mappingDigest: String
    ) {
        self.edition = edition
        self.fileName = fileName
        self.fileDigest = fileDigest
        self.mappingDigest = mappingDigest
    }

    package init(_ record: Record) throws(Problem) {
        edition = try record.required(0)
        fileName = try record.required(1)
        fileDigest = try record.required(2)
        mappingDigest = try record.required(3)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, edition)
        record.set(1, fileName)
        record.set(2, fileDigest)
        record.set(3, mappingDigest)
        return record
    }
}
