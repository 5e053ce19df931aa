import FoundationEssentials
import MessageModel
import Messages
import Timekeeping

/// Reading one registration: decoding it and checking every rule of its schema.
struct MessageDecoding {
    private static let repeats = 10_000
    let runs: Int

    func measure() throws -> [Measurement] {
        let type = RegisterExhibitor.recordType
        let example = "Schemas/Examples/\(RegisterExhibitor.element)"
        let json = Array(try Data(contentsOf: URL(filePath: example + ".json")))
        let xml = Array(try Data(contentsOf: URL(filePath: example + ".xml")))
        var (ofJSON, ofXML): ([Double], [Double]) = ([], [])
        for _ in 0..<runs {
            ofJSON.append(try microseconds { _ = try JSONCodec.decode(json, as: type) })
            ofXML.append(
                try microseconds { _ = try XMLCodec.decode(xml, as: type, element: RegisterExhibitor.element) })
        }
        return [
            Measurement(
                name: "decode and check a registration, JSON", unit: "µs", measured: median(ofJSON),
                target: .atMost(20)),
            Measurement(
                name: "decode and check a registration, XML", unit: "µs", measured: median(ofXML), target: .atMost(25)),
        ]
    }

    private func microseconds(_ work: () throws -> Void) rethrows -> Double {
        let start = monotonicNanoseconds()
        for _ in 0..<Self.repeats { try work() }
        return Double(monotonicNanoseconds() - start) / 1e3 / Double(Self.repeats)
    }
}
