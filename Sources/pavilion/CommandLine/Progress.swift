/// How far a part of long work has come.
struct Progress {
    let part: String
    let done: Int
    /// 0: nobody knows.
    let all: Int
    let elapsed: Duration

    /// One line that is shorter than the terminal is wide: the numbers, a bar if there is room for one, the rate and how
    /// long it will take.
    func line(width: Int) -> String {
        let start = "\(part): \(done)" + (all > 0 ? " of \(all)" : "")
        let end = [rate, remaining].compactMap(\.self).map { ", \($0)" }.joined()
        let room = min(40, width - start.count - end.count - " []".count - 1)
        let bar = all > 0 && room >= 10 ? " [\(bar(room))]" : ""
        return String((start + bar + end).prefix(max(0, width - 1)))
    }

    private func bar(_ width: Int) -> String {
        let full = min(width, width * done / all)
        return String(repeating: "#", count: full) + String(repeating: "-", count: width - full)
    }

    private var seconds: Int { Int(elapsed.components.seconds) }

    private var rate: String? { seconds > 0 && done >= seconds ? "\(done / seconds) a second" : nil }

    /// As long as what is done took, for what is not.
    private var remaining: String? {
        guard seconds > 0, done > 0, done < all else { return nil }
        let left = seconds * (all - done) / done
        return left < 120 ? "\(left) s left" : "\(left / 60) min left"
    }
}
