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
        } else if done != all && now - last < .milliseconds(100) {
            return
        }
        last = now
        let progress = Progress(part: part, done: done, all: all, elapsed: now - start)
        Terminal.complain("\r\(progress.line(width: Self.width))\u{1b}[K", end: "")
    }

    private func end() {
        if !part.isEmpty { Terminal.complain("") }
    }

    /// Of the terminal, now; 80 when it does not say.
    private static var width: Int {
        var size = winsize()
        guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }
}
