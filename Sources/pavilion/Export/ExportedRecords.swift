import DelimitedText
import MessageModel
import Messages
import Timekeeping

/// How records are written.
enum ExportFormat: String, CaseIterable {
    case csv, xml, json, ndjson
}

/// A message that is exported as it is.
protocol ExportedRecord: Message {
    /// The same for the same state of the same record, so that whoever reads it twice notices.
    var name: String { get }
}

extension Party: ExportedRecord { var name: String { "party/\(party)/\(version)" } }
extension RegistrationRecord: ExportedRecord { var name: String { "registration/\(registration)/\(version)" } }
extension Participation: ExportedRecord { var name: String { "participation/\(participation)" } }

/// Records of one kind as they are written, one after another: rows under headings, or messages in envelopes.
struct ExportedRecords<Exported: ExportedRecord> {
    private var form: Form
    private let output: OutputFile
    private(set) var count = 0

    private enum Form {
        case table(CSVWriter)
        case batch(MessageWriter)
    }

    init(_ format: ExportFormat, _ output: OutputFile) throws {
        self.output = output
        switch format {
        case .csv:
            var table = CSVWriter()
            table.row(Exported.recordType.columns)
            form = .table(table)
        case .xml: form = .batch(MessageWriter(.xml))
        case .json: form = .batch(MessageWriter(.json))
        case .ndjson: form = .batch(MessageWriter(.lines))
        }
        if case .batch(let batch) = form { try output.write(batch.head) }
    }

    mutating func add(_ exported: Exported) throws {
        count += 1
        switch form {
        case .table(var table):
            table.row(exported.record.cells)
            try output.write(table.take())
            form = .table(table)
        case .batch(var batch):
            let envelope = Envelope(
                id: exported.name, type: Exported.element, sender: "pavilion", sent: WallClock.system.now())
            SentMessages.note(exported.record, Exported.element, in: envelope.record)
            try output.write(batch.message(exported.record, Exported.element, in: envelope.record))
            form = .batch(batch)
        }
    }

    /// There are no more.
    mutating func end() throws {
        switch form {
        case .table(var table): try output.write(table.take())
        case .batch(let batch): try output.write(batch.tail)
        }
    }
}
