/// Which items of a form's lists were meant.
///
/// A form sends the fixed part of an item also when the person left the item empty: the code of a question without answer,
/// the version of a consent that was not given. The message leaves such items out and numbers the others anew, so that
/// its mistakes need the way back.
struct FormItems: Sendable {
    /// By list: what an item has when it was meant.
    private static let deciding = ["answer": ".value", "consentTo": ".purpose", "name": "."]
    /// By list: the form's indices in the order of the message.
    private let meant: [String: [Int]]
    private let places: [String: [Int: Int]]

    init(_ fields: [(name: String, value: String)]) {
        var found: [String: Set<Int>] = [:]
        for field in fields where !field.value.isEmpty {
            guard let item = ItemName(field.name), let part = Self.deciding[item.list], item.rest.hasPrefix(part)
            else { continue }
            found[item.list, default: []].insert(item.index)
        }
        meant = found.mapValues { $0.sorted() }
        places = meant.mapValues { indices in
            Dictionary(uniqueKeysWithValues: indices.enumerated().map { ($0.element, $0.offset) })
        }
    }

    /// The message's name for a form's field; nil: its item was not meant.
    func messageName(_ name: String) -> String? {
        guard let item = ItemName(name), Self.deciding[item.list] != nil else { return name }
        return places[item.list]?[item.index].map { item.name(at: $0) }
    }

    /// The form's name for a message's path.
    func formName(_ path: String) -> String {
        guard let item = ItemName(path), let indices = meant[item.list], indices.indices.contains(item.index) else {
            return path
        }
        return item.name(at: indices[item.index])
    }
}

/// A name within an item of a list: `answer[3].value[0]` is `.value[0]` of item 3 of `answer`.
private struct ItemName {
    let list: String
    let index: Int
    let rest: Substring

    init?(_ name: String) {
        guard let open = name.firstIndex(of: "["), let close = name[open...].firstIndex(of: "]"),
            let index = Int(name[name.index(after: open)..<close]), index >= 0
        else { return nil }
        list = String(name[..<open])
        self.index = index
        rest = name[name.index(after: close)...]
    }

    func name(at index: Int) -> String { "\(list)[\(index)]\(rest)" }
}
