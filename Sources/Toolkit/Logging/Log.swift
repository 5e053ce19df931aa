import Glibc
import Threading
import Timekeeping

/// Structured lines for the people who run the server: time, level, event, then `key=value`. Personal values and
/// secrets stay out: log ids, kinds and counts.
package struct Log: Sendable {
    package enum Level: Int, Comparable, Sendable, CaseIterable {
        case debug, info, warning, error

        package static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
    }

    private let minimum: Level
    private let clock: WallClock
    private let write: @Sendable (String) -> Void

    package init(minimum: Level = .info, clock: WallClock = .system, write: @escaping @Sendable (String) -> Void) {
        self.minimum = minimum
        self.clock = clock
        self.write = write
    }

    /// Lines on standard error, each written by one call.
    package static func standardError(minimum: Level = .info) -> Log {
        Log(minimum: minimum) { line in
            let bytes = Array((line + "\n").utf8)
            _ = bytes.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
        }
    }

    /// Its fields are made only where such lines are wanted, so that it costs next to nothing elsewhere.
    package func debug(_ event: String, _ fields: @autoclosure () -> KeyValuePairs<String, Any> = [:]) {
        if minimum == .debug { line(.debug, event, fields()) }
    }

    package func info(_ event: String, _ fields: KeyValuePairs<String, Any> = [:]) { line(.info, event, fields) }
    package func warning(_ event: String, _ fields: KeyValuePairs<String, Any> = [:]) { line(.warning, event, fields) }
    package func error(_ event: String, _ fields: KeyValuePairs<String, Any> = [:]) { line(.error, event, fields) }

    private func line(_ level: Level, _ event: String, _ fields: KeyValuePairs<String, Any>) {
        guard level >= minimum else { return }
        var text = "\(clock.now()) \(level) \(event)"
        for (key, value) in fields { text += " \(key)=\(Self.quoted("\(value)"))" }
        write(text)
    }

    /// A value that has a space, a quote or a control character is quoted and escaped, so that a line is always one line.
    private static func quoted(_ value: String) -> String {
        let plain = value.unicodeScalars.allSatisfy { $0.value > 0x20 && $0 != "\"" && $0 != "=" && $0.value != 0x7f }
        return plain && !value.isEmpty ? value : value.debugDescription
    }
}
