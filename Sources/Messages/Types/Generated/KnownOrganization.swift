// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// An organization that another may be.
package struct KnownOrganization: MessagePart {
    package static let recordType = Vocabulary.record("KnownOrganization")

    /// Its id; of merged ones, that which stands for all.
    package var party: String
    /// What was compared.
    package var version: Int64
    /// How likely it is, and why.
    package var finding: MatchFinding

    package init(
        party: String,
        version: Int64,
        finding: MatchFinding
    ) {
        self.party = party
        self.version = version
        self.finding = finding
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.required(0)
        version = try record.required(1)
        finding = try record.required(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        record.set(1, version)
        record.set(2, finding)
        return record
    }
}
