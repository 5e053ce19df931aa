import Glibc

/// The results as a drawing of its own (SVG): how far each target is passed, then how long answers take by how many ask. It is
/// readable on light and on dark paper.
struct MeasurementPicture {
    private static let width = 960
    private static let row = 22
    private static let left = 400.0
    private static let right = 740.0
    private let promised: [Measurement]
    private let waited: [Measurement]

    init(_ results: [Measurement]) {
        promised = results.filter { $0.margin?.isFinite == true }
        waited = results.filter { $0.waits != nil }
    }

    var svg: String {
        let first = 64
        let second = first + promised.count * Self.row + 90
        let height = second + waited.count * Self.row + 40
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Self.width) \(height)" role="img" \
            aria-label="How far each target is passed, and how long answers take by the number of connections">
            <style>\(Self.style)</style>
            <rect class="paper" width="\(Self.width)" height="\(height)"/>
            \(Self.words("How far each target is passed", x: 16, y: 28, "title"))
            \(Self.words("right of the line: met", x: Self.right, y: 28, "note end"))
            \(targets(at: first).joined(separator: "\n"))
            \(Self.words("How long answers take, from half of them to 99 of 100", x: 16, y: Double(second) - 36, "title"))
            \(answers(at: second).joined(separator: "\n"))
            </svg>

            """
    }

    /// A bar from the line at 1 to the margin, on a logarithmic scale.
    private func targets(at top: Int) -> [String] {
        let scale = Scale(from: 0.25, to: 16, Self.left, Self.right)
        let bottom = top + promised.count * Self.row
        let lines = [0.5, 1, 2, 4, 8].flatMap { mark in
            [
                Self.line(scale[mark], top - 8, bottom, mark == 1 ? "limit" : "grid"),
                Self.words("\(MeasurementTable.number(mark))×", x: scale[mark], y: Double(top) - 14, "note middle"),
            ]
        }
        return lines
            + promised.enumerated().flatMap { index, result -> [String] in
                let (y, margin) = (top + index * Self.row, result.margin ?? 1)
                let ends = [scale[1], scale[margin]].sorted()
                let value =
                    result.ratio.map(MeasurementTable.number)
                    ?? MeasurementTable.quantity(result.measured, result.unit)
                return [
                    Self.words(result.name, x: 16, y: Double(y) + 15, "name"),
                    Self.bar(ends[0], y + 4, max(1, ends[1] - ends[0]), result.isMet == true ? "met" : "missed"),
                    Self.words(
                        "\(value), \(MeasurementTable.target(result))", x: Self.right + 16, y: Double(y) + 15, "value"),
                ]
            }
    }

    /// A line from the median to the 99th of 100, on a logarithmic scale.
    private func answers(at top: Int) -> [String] {
        let most = waited.compactMap(\.waits?.most).max() ?? 1
        let scale = Scale(from: 0.02, to: max(1000, most), Self.left, Self.right)
        let bottom = top + waited.count * Self.row
        let lines = [0.1, 1, 10, 100, 1000].flatMap { mark in
            [
                Self.line(scale[mark], top - 4, bottom, "grid"),
                Self.words("\(MeasurementTable.number(mark)) ms", x: scale[mark], y: Double(top) - 10, "note middle"),
            ]
        }
        return lines
            + waited.enumerated().flatMap { index, result -> [String] in
                guard let waits = result.waits else { return [] }
                let y = top + index * Self.row
                return [
                    Self.words(result.name, x: 16, y: Double(y) + 15, "name"),
                    Self.bar(
                        scale[waits.half], y + 8, max(1, scale[waits.most] - scale[waits.half]), "span", height: 6),
                    #"<circle class="half" cx="\#(Self.coordinate(scale[waits.half]))" cy="\#(y + 11)" r="5"/>"#,
                    Self.words(
                        MeasurementTable.quantity(result.measured, result.unit), x: Self.right + 16, y: Double(y) + 15,
                        "value"),
                ]
            }
    }

    private struct Scale {
        let low, high, left, right: Double

        init(from low: Double, to high: Double, _ left: Double, _ right: Double) {
            (self.low, self.high, self.left, self.right) = (low, high, left, right)
        }

        /// What is beyond an end stands at it.
        subscript(_ value: Double) -> Double {
            let share = log(value / low) / log(high / low)
            return left + (right - left) * min(1, max(0, share))
        }
    }

    private static func words(_ text: String, x: Double, y: Double, _ name: String) -> String {
        let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        return #"<text class="\#(name)" x="\#(coordinate(x))" y="\#(coordinate(y))">\#(escaped)</text>"#
    }

    private static func bar(_ x: Double, _ y: Int, _ width: Double, _ name: String, height: Int = 14) -> String {
        #"<rect class="\#(name)" x="\#(coordinate(x))" y="\#(y)" width="\#(coordinate(width))" height="\#(height)"/>"#
    }

    private static func line(_ x: Double, _ top: Int, _ bottom: Int, _ name: String) -> String {
        #"<path class="\#(name)" d="M\#(coordinate(x)) \#(top)V\#(bottom)"/>"#
    }

    private static func coordinate(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }

    private static let style = """
        text{font:13px system-ui,sans-serif;fill:#1f2933}.title{font-weight:600;font-size:16px}.note{fill:#5a6672;font-size:12px}\
        .middle{text-anchor:middle}.end{text-anchor:end}.value{fill:#3b4752}.paper{fill:#fff}.met{fill:#1f7a6d}.missed{fill:#b4452c}\
        .span{fill:#7fb3ab}.half{fill:#1f7a6d}.grid{stroke:#dfe4e8}.limit{stroke:#1f2933;stroke-width:1.5}\
        @media (prefers-color-scheme:dark){text{fill:#e6eaee}.note{fill:#a3aeb8}.value{fill:#cdd5dc}.paper{fill:#15191d}\
        .met{fill:#4fb3a3}.missed{fill:#e07a5f}.span{fill:#2f6f66}.half{fill:#6fd0c0}.grid{stroke:#313a42}.limit{stroke:#e6eaee}}
        """
}
