/// A pattern as a deterministic automaton: one step a character, whatever the text (Rabin and Scott, 1959; Thompson, 1968).
struct PatternAutomaton {
    private static let mostStates = 2_000
    /// Characters that no part of the pattern tells apart are one symbol: the first of each run, and the run's symbol.
    private let starts: [UInt32]
    private let symbols: [UInt8]
    private let ofASCII: [UInt8]
    private let symbolCount: Int
    /// The next state by state and symbol, as where that state's steps begin; state 0 has none but itself.
    private let steps: [UInt32]
    private let isEnd: [Bool]

    /// Nil: too large to be worth it.
    init?(_ syntax: PatternSyntax) {
        var positions = PatternPositions()
        let whole = positions.number(syntax)
        let sets = positions.sets
        let alphabet = PatternAlphabet(Array(Set(sets)))
        guard let count = alphabet.count else { return nil }
        (starts, symbols, symbolCount) = (alphabet.starts, alphabet.symbols, count)
        ofASCII = (0..<128).map { alphabet.symbol(of: $0) }
        var known: [Set<Int>: UInt32] = [[]: 0, [PatternPositions.start]: UInt32(count)]
        var states: [Set<Int>] = [[], [PatternPositions.start]]
        var steps: [UInt32] = Array(repeating: 0, count: symbolCount)
        var index = 1
        while index < states.count {
            let next = states[index].reduce(into: Set<Int>()) { next, position in
                next.formUnion(position == PatternPositions.start ? whole.first : positions.following[position])
            }
            for symbol in 0..<symbolCount {
                let state = next.filter { sets[$0].contains(alphabet.examples[symbol]) }
                if known[state] == nil {
                    known[state] = UInt32(states.count * symbolCount)
                    states.append(state)
                }
                steps.append(known[state] ?? 0)
            }
            guard states.count <= Self.mostStates else { return nil }
            index += 1
        }
        self.steps = steps
        isEnd = states.map { state in
            state.contains { $0 == PatternPositions.start ? whole.isEmpty : whole.last.contains($0) }
        }
    }

    func matches(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            steps.withUnsafeBufferPointer { steps in
                var state = symbolCount
                var index = 0
                while index < bytes.count, state != 0 {
                    let symbol = symbol(in: bytes, &index)
                    state = Int(steps[state + Int(symbol)])
                }
                return isEnd[state / symbolCount]
            }
        }
    }

    /// Steps over a character of a string, which is UTF-8.
    private func symbol(in bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> UInt8 {
        let first = bytes[index]
        index += 1
        guard first >= 0x80 else { return ofASCII[Int(first)] }
        let more = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3
        var scalar = UInt32(first) & (0x3F >> UInt32(more))
        for byte in bytes[index..<index + more] { scalar = scalar << 6 | UInt32(byte & 0x3F) }
        index += more
        return symbol(of: scalar)
    }

    /// By halves: the last run that does not begin after the scalar.
    private func symbol(of scalar: UInt32) -> UInt8 {
        var (low, high) = (0, starts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= scalar { low = middle } else { high = middle }
        }
        return symbols[low]
    }
}

/// Which characters the sets of a pattern tell apart.
private struct PatternAlphabet {
    let starts: [UInt32]
    let symbols: [UInt8]
    /// A character of each symbol.
    let examples: [UInt32]
    /// Nil: more than a byte can count.
    var count: Int? { examples.count <= 256 ? examples.count : nil }

    init(_ sets: [ScalarSet]) {
        let edges = sets.flatMap(\.ranges).flatMap { [$0.lowerBound, $0.upperBound + 1] }
        starts = Set([0] + edges.filter { $0 <= ScalarSet.last }).sorted()
        var known: [[Bool]: Int] = [:]
        var examples: [UInt32] = []
        symbols = starts.map { start in
            let membership = sets.map { $0.contains(start) }
            if known[membership] == nil {
                known[membership] = examples.count
                examples.append(start)
            }
            return UInt8(clamping: known[membership] ?? 0)
        }
        self.examples = examples
    }

    func symbol(of scalar: UInt32) -> UInt8 {
        symbols[(starts.lastIndex { $0 <= scalar }) ?? 0]
    }
}

/// The places in a pattern where a character is read, and which may follow which (Glushkov, 1961).
private struct PatternPositions {
    /// Before everything.
    static let start = 0
    private(set) var sets = [ScalarSet("")]
    private(set) var following: [Set<Int>] = [[]]

    /// The places where a part may begin and end, and whether it may be nothing.
    struct Part {
        var first: Set<Int> = []
        var last: Set<Int> = []
        var isEmpty = true
    }

    mutating func number(_ syntax: PatternSyntax) -> Part {
        switch syntax {
        case .one(let set):
            sets.append(set.intersection(.xml))
            following.append([])
            return Part(first: [sets.count - 1], last: [sets.count - 1], isEmpty: false)
        case .sequence(let pieces):
            return pieces.reduce(into: Part()) { $0 = join($0, number($1)) }
        case .choice(let branches):
            return branches.map { number($0) }.reduce(into: Part(isEmpty: false)) { whole, branch in
                whole.first.formUnion(branch.first)
                whole.last.formUnion(branch.last)
                whole.isEmpty = whole.isEmpty || branch.isEmpty
            }
        case .times(let inner, let least, let most):
            var whole = Part()
            guard most != 0 else { return whole }
            for time in 0..<max(1, most ?? least) {
                var part = number(inner)
                if most == nil, time == max(1, least) - 1 { follow(part.last, part.first) }
                part.isEmpty = part.isEmpty || time >= least
                whole = join(whole, part)
            }
            return whole
        }
    }

    private mutating func join(_ a: Part, _ b: Part) -> Part {
        follow(a.last, b.first)
        return Part(
            first: a.isEmpty ? a.first.union(b.first) : a.first, last: b.isEmpty ? a.last.union(b.last) : b.last,
            isEmpty: a.isEmpty && b.isEmpty)
    }

    private mutating func follow(_ last: Set<Int>, _ first: Set<Int>) {
        for position in last { following[position].formUnion(first) }
    }
}
