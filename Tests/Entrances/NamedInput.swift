import MessageModel
import Messages

/// An input whose first line names a message of the vocabulary, for spellings that do not say what they hold.
struct NamedInput {
    let element: String
    let type: RecordType
    let bytes: [UInt8]

    /// What names nothing is taken for a registration.
    init(_ input: [UInt8]) throws {
        let line = input.prefix { $0 != 0x0A }
        let name = String(decoding: line, as: UTF8.self)
        let known = Vocabulary.catalogue.message(name)
        element = known == nil ? RegisterExhibitor.element : name
        type = known ?? RegisterExhibitor.recordType
        bytes = known == nil ? input : Array(input.dropFirst(line.count + 1))
    }
}
