import Glibc
import Hub

/// How far long work has come: one line on the terminal that is written over and over. Nothing where nobody looks.
final class ProgressLine {
    private var part = ""
    private var (start, last) = (ContinuousClock.now, ContinuousClock.now)

    /// Shows what the work tells; what is said after it stands on a line of its own.
    static func during<Value>(_ work: (@escaping ProgressReport) async throws -> Value) async rethrows -> Value {
        guard isatty(STDERR_FILENO) == 1 else { return try await work { _, _, _ in } }
        let line = ProgressLine()
        defer { line.end() }
        return try await work(line.show)
    }

    /// Writes a part's beginning and end, and between them ten times a second.
    private func show(_ part: String, _ done: Int, of all: Int) {
        let now = ContinuousClock.now
        if part != self.part {
            end()
            (self.part, start) = (part, now)
        } else if done < all && now - last < .milliseconds(100) {
            return
        }
        last = now
        let seconds = Int((now - start).components.seconds)
        let rate = seconds > 0 && done >= seconds ? ", \(done / seconds) a second" : ""
        Terminal.complain("\r\(part): \(done) of \(all)\(rate)\u{1b}[K", end: "")
    }

    private func end() {
        if !part.isEmpty { Terminal.complain("") }
    }
}
