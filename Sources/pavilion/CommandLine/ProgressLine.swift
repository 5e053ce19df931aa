import Glibc

/// How far long work has come: one line on the terminal that is written over and over. Nothing where nobody looks.
struct ProgressLine {
    private let subject: String
    private let whole: Int
    private let start = ContinuousClock.now
    private let isShown = isatty(STDERR_FILENO) == 1

    /// - Parameters:
    ///   - subject: what is counted.
    ///   - whole: how many there will be.
    init(_ subject: String, of whole: Int) {
        self.subject = subject
        self.whole = whole
    }

    func show(_ count: Int) {
        guard isShown else { return }
        let seconds = (ContinuousClock.now - start).components.seconds
        let rate = seconds > 0 ? ", \(count / Int(seconds)) a second" : ""
        Terminal.complain("\r\(subject): \(count) of \(whole)\(rate)\u{1b}[K", end: "")
    }

    func end() {
        if isShown { Terminal.complain("") }
    }
}
