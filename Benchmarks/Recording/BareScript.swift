import BareSQLite
import Hub

/// The same statements for bare SQLite, with all values in memory before the clock starts.
final class BareScript {
    private var statements: [UnsafeMutablePointer<CChar>] = []
    private var values: [bare_value] = []
    private var steps: [bare_step] = []
    private var closures: [Int] = []

    init(_ transactions: [[RecordedStatement]]) {
        var numbers: [String: Int32] = [:]
        for transaction in transactions {
            // What the hub writes once a batch, whatever its size, is left out.
            for statement in transaction where !["keep identifier", "keep counts"].contains(statement.name) {
                let number = numbers[statement.sql] ?? Int32(statements.count)
                if numbers.updateValue(number, forKey: statement.sql) == nil {
                    statements.append(copy(Array(statement.sql.utf8CString)))
                }
                steps.append(bare_step(statement: number, first: Int32(values.count)))
                values += statement.parameters.map(bareValue)
            }
            closures.append(steps.count)
        }
    }

    deinit {
        statements.forEach { $0.deallocate() }
        values.forEach { $0.bytes?.deallocate() }
    }

    /// Lets bare SQLite write into the database of a directory.
    func write(into directory: String, batch: Int) throws -> bare_outcome {
        try run { script in bare_sqlite_write(DataFile.database.path(in: directory), script, batch) }
    }

    /// Lets bare SQLite ask the database of a directory; the seconds of each transaction.
    func read(from directory: String) throws -> [Double] {
        var seconds = [Double](repeating: 0, count: closures.count)
        _ = try seconds.withUnsafeMutableBufferPointer { seconds in
            try run { script in bare_sqlite_read(DataFile.database.path(in: directory), script, seconds.baseAddress) }
        }
        return seconds
    }

    private func run(_ body: (UnsafePointer<bare_script>) -> bare_outcome) throws -> bare_outcome {
        let outcome = statements.map { UnsafePointer($0) as UnsafePointer<CChar>? }.withUnsafeBufferPointer { names in
            values.withUnsafeBufferPointer { values in
                steps.withUnsafeBufferPointer { steps in
                    closures.withUnsafeBufferPointer { closures in
                        var script = bare_script(
                            statements: names.baseAddress, statement_count: names.count, values: values.baseAddress,
                            steps: steps.baseAddress, closures: closures.baseAddress, closure_count: closures.count)
                        return withUnsafePointer(to: &script, body)
                    }
                }
            }
        }
        guard outcome.code == 0 else { throw BenchmarkFailure("Bare SQLite does not do it: code \(outcome.code).") }
        return outcome
    }
}

/// Its bytes are the caller's to free.
private func bareValue(_ value: SQLValue) -> bare_value {
    var result = bare_value()
    switch value {
    case .null: result.kind = Int32(bare_null)
    case .integer(let number):
        result.kind = Int32(bare_integer)
        result.number = number
    case .text(let text):
        result.kind = Int32(bare_text)
        (result.bytes, result.count) = (UnsafeRawPointer(copy(Array(text.utf8))), Int32(text.utf8.count))
    case .bytes(let bytes):
        result.kind = Int32(bare_bytes)
        (result.bytes, result.count) = (UnsafeRawPointer(copy(bytes)), Int32(bytes.count))
    }
    return result
}

private func copy<Element>(_ elements: [Element]) -> UnsafeMutablePointer<Element> {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
    elements.withUnsafeBufferPointer { source in
        if let start = source.baseAddress { memory.initialize(from: start, count: source.count) }
    }
    return memory
}
