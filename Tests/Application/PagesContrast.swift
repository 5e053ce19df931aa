import Foundation
import Resources
import Testing

/// Contrast of the design's colours, light and dark (WCAG 2.2, 1.4.3 and 1.4.11).
@Suite struct PagesContrast {
    /// The custom properties of the first or second `:root` block: light, dark.
    private func colours(_ scheme: Int) throws -> [String: [Double]] {
        let css = try #require(Resource.all { $0.hasSuffix("Assets/pavilion.css") }.first).text
        let blocks = css.matches(of: #/:root \{([^}]+)\}/#)
        var colours: [String: [Double]] = [:]
        for match in blocks[scheme].1.matches(of: #/--([a-z-]+): #([0-9a-f]{6});/#) {
            let value = try #require(Int(match.2, radix: 16))
            colours[String(match.1)] = [value >> 16, value >> 8 & 255, value & 255].map { Double($0) / 255 }
        }
        return colours
    }

    /// Relative luminance (WCAG 2.2).
    private func luminance(_ colour: [Double]) -> Double {
        let linear = colour.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    private func contrast(_ a: [Double], _ b: [Double]) -> Double {
        let (low, high) = (min(luminance(a), luminance(b)), max(luminance(a), luminance(b)))
        return (high + 0.05) / (low + 0.05)
    }

    private static let texts = [
        ("ink", "ground"), ("ink", "paper"), ("ink", "accent-soft"), ("ink-soft", "ground"), ("ink-soft", "paper"),
        ("ink-soft", "quiet-soft"), ("ink-soft", "accent-soft"), ("ink-faint", "ground"), ("ink-faint", "paper"),
        ("accent", "ground"), ("accent", "paper"), ("accent", "accent-soft"), ("on-accent", "accent"),
        ("good", "good-soft"), ("waiting", "waiting-soft"), ("bad", "bad-soft"), ("bad", "ground"), ("bad", "paper"),
        ("on-bad", "bad"),
    ]
    private static let borders = [("edge", "ground"), ("edge", "paper"), ("accent", "ground"), ("accent", "paper")]

    @Test(arguments: [0, 1], texts)
    func textStandsOutAtLeast4Point5(scheme: Int, pair: (String, String)) throws {
        let colours = try colours(scheme)
        #expect(contrast(try #require(colours[pair.0]), try #require(colours[pair.1])) >= 4.5)
    }

    @Test(arguments: [0, 1], borders)
    func bordersOfFieldsStandOutAtLeast3(scheme: Int, pair: (String, String)) throws {
        let colours = try colours(scheme)
        #expect(contrast(try #require(colours[pair.0]), try #require(colours[pair.1])) >= 3)
    }

    @Test func blackOnWhiteIsTwentyOne() { #expect(abs(contrast([0, 0, 0], [1, 1, 1]) - 21) < 0.001) }
}
