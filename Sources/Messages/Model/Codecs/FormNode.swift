/// The fields of a form, put in a tree by their names: `contact.email`, `name[0].text`, `productCategory`.
struct FormNode {
    /// What was sent under exactly this name, empty fields left out.
    private(set) var values: [String] = []
    private(set) var members: [String: FormNode] = [:]
    private(set) var items: [Int: FormNode] = [:]

    var isEmpty: Bool { values.isEmpty && members.isEmpty && items.isEmpty }

    /// - Returns: false when the name is no path.
    mutating func insert(_ value: String, at name: String) -> Bool {
        guard let steps = Self.steps(of: name) else { return false }
        insert(value, at: steps[...])
        return true
    }

    private mutating func insert(_ value: String, at steps: ArraySlice<Step>) {
        switch steps.first {
        case .member(let name)?: members[name, default: FormNode()].insert(value, at: steps.dropFirst())
        case .item(let index)?: items[index, default: FormNode()].insert(value, at: steps.dropFirst())
        // Browsers send line ends as CR LF (HTML, form submission); messages have LF.
        case nil: values.append(String(value.map { $0 == "\r\n" ? "\n" : $0 }))
        }
    }

    private enum Step {
        case member(String)
        case item(Int)
    }

    /// Nil: not of the form `name`, `name[3]`, joined by dots, of at most 64 steps and indices below 10,000.
    private static func steps(of name: String) -> [Step]? {
        var steps: [Step] = []
        for part in name.split(separator: ".", omittingEmptySubsequences: false) {
            let bracket = part.firstIndex(of: "[") ?? part.endIndex
            guard bracket > part.startIndex, steps.count < 64 else { return nil }
            steps.append(.member(String(part[..<bracket])))
            guard bracket < part.endIndex else { continue }
            let digits = part[bracket...].dropFirst().dropLast()
            guard part.hasSuffix("]"), digits.utf8.count <= 4, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
                let index = Int(digits)
            else { return nil }
            steps.append(.item(index))
        }
        return steps
    }
}
