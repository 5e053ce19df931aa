import Foundation
import MessageModel
import Testing

/// A message before it is spelled: the same input as JSON, as a form and as XML, right or wrong.
indirect enum Draft {
    case text(String)
    /// A number or a boolean, which JSON writes without quotes.
    case bare(String)
    /// Bytes in base64, which JSON writes as text.
    case encoded(String)
    case record([(name: String, value: Draft)])
    case list([Draft])

    init(_ record: Record) {
        self = .record(
            record.type.fields.enumerated().compactMap { index, field in
                record[index].map { (field.name, Draft($0)) }
            })
    }

    private init(_ value: Value) {
        switch value {
        case .text(let text): self = .text(text)
        case .boolean(let boolean): self = .bare(String(boolean))
        case .integer(let integer): self = .bare(String(integer))
        case .instant(let instant): self = .text("\(instant)")
        case .date(let date): self = .text("\(date)")
        case .bytes(let bytes): self = .encoded(Data(bytes).base64EncodedString())
        case .record(let record): self = Draft(record)
        case .list(let items): self = .list(items.map { Draft($0) })
        }
    }

    static func example(_ element: String) throws -> Draft {
        Draft(try JSONCodec.decode(bytes(at: "Schemas/Examples/\(element).json"), as: messageType(element)))
    }

    /// The value at a path such as `name[0].text`; setting nil removes it.
    subscript(path: String) -> Draft? {
        get { self[Self.steps(path)[...]] }
        set { self[Self.steps(path)[...]] = newValue }
    }

    private static func steps(_ path: String) -> [String] {
        path.split { ".[]".contains($0) }.map { String($0) }
    }

    private subscript(steps: ArraySlice<String>) -> Draft? {
        get {
            guard let step = steps.first else { return self }
            switch self {
            case .record(let members): return members.first { $0.name == step }?.value[steps.dropFirst()]
            case .list(let items): return Int(step).map { items[$0][steps.dropFirst()] } ?? nil
            case .text, .bare, .encoded: return nil
            }
        }
        set {
            guard let step = steps.first else { return self = newValue ?? self }
            switch self {
            case .record(var members):
                let index = members.firstIndex { $0.name == step }
                if steps.count > 1, let index {
                    members[index].value[steps.dropFirst()] = newValue
                } else if let index {
                    members.remove(at: index)
                    if let newValue { members.insert((step, newValue), at: index) }
                } else if let newValue {
                    members.append((step, newValue))
                }
                self = .record(members)
            case .list(var items):
                guard let index = Int(step) else { return }
                items[index][steps.dropFirst()] = newValue
                self = .list(items)
            case .text, .bare, .encoded: return
            }
        }
    }
}
