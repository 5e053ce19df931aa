/// What `make bench` is called with.
struct Options {
    enum Part: String, CaseIterable {
        case calls, open, start, matching, registrations, http, served, overload, streams, batch, gate, exchange,
            messages, list
    }

    /// What is measured.
    var parts = Part.allCases
    var json = false
    /// Whether the page and its picture are written, too.
    var writes = false
    var data = ".build/bench-data"
    var runs = 5
    /// Registrations in a run.
    var registrations = 3000
    /// Calls within the process in a run.
    var calls = 200_000
    /// Writes at the gate in a run.
    var scans = 1000
    /// Messages in the longest batch.
    var messages = 1_000_000
    /// Events in a run of the exchange.
    var events = 2000
    /// Rows of the imported list.
    var rows = 200_000

    static let usage = """
        usage: benchmarks [options]

          --only PART         one of calls, open, start, matching, registrations, http, served, overload,
                              streams, batch, gate, exchange, messages, list; else all
          --data DIR          the folder of the hubs (.build/bench-data)
          --runs N            runs of each measure, of which the median counts (5)
          --registrations N   registrations in a run (3000)
          --calls N           calls within the process in a run (200000)
          --scans N           writes at the gate in a run (1000)
          --messages N        messages in the longest batch (1000000)
          --events N          events in a run of the exchange (2000)
          --rows N            rows of the imported list (200000)
          --json              JSON instead of a table
          --write             put what was measured into Docs/measured.json, and the table and the picture of all
                              that is there into Docs/performance.md and Docs/pictures/performance.svg

        Exit status: 0 measured, 1 a target was missed, 70 not measured.
        """

    init(_ arguments: [String]) throws(BenchmarkFailure) {
        var arguments = arguments[...]
        while let argument = arguments.popFirst() {
            switch argument {
            case "--json": json = true
            case "--write": writes = true
            case "--data": data = try Self.value(&arguments, of: argument)
            case "--only": parts = [try Self.part(&arguments, of: argument)]
            case "--runs": runs = try Self.number(&arguments, of: argument)
            case "--registrations": registrations = try Self.number(&arguments, of: argument)
            case "--calls": calls = try Self.number(&arguments, of: argument)
            case "--scans": scans = try Self.number(&arguments, of: argument)
            case "--messages": messages = try Self.number(&arguments, of: argument)
            case "--events": events = try Self.number(&arguments, of: argument)
            case "--rows": rows = try Self.number(&arguments, of: argument)
            default: throw BenchmarkFailure("\(argument) is not an option.")
            }
        }
    }

    private static func value(_ rest: inout ArraySlice<String>, of option: String) throws(BenchmarkFailure) -> String {
        guard let value = rest.popFirst() else { throw BenchmarkFailure("\(option) wants a value.") }
        return value
    }

    private static func part(_ rest: inout ArraySlice<String>, of option: String) throws(BenchmarkFailure) -> Part {
        guard let part = Part(rawValue: try value(&rest, of: option)) else {
            throw BenchmarkFailure("\(option) wants one of \(Part.allCases.map(\.rawValue)).")
        }
        return part
    }

    private static func number(_ rest: inout ArraySlice<String>, of option: String) throws(BenchmarkFailure) -> Int {
        guard let number = Int(try value(&rest, of: option)), number > 0 else {
            throw BenchmarkFailure("\(option) wants a number.")
        }
        return number
    }
}
