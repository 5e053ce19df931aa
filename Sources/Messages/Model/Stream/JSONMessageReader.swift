/// Reads messages from JSON: one, an array of them, or one after another.
final class JSONMessageReader: MessageSource {
    var ready: ArraySlice<IncomingMessage> = []
    private(set) var problem: Problem?
    private let wanted: WantedMessages
    private var framing: JSONFraming

    init(_ wanted: WantedMessages) {
        self.wanted = wanted
        framing = JSONFraming(limit: wanted.sizeLimit)
    }

    func feed(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard problem == nil else { return }
        framing.feed(bytes) { read($0) }
        stopWhereCut()
    }

    func finish() {
        framing.finish()
        stopWhereCut()
    }

    private func read(_ frame: JSONFraming.Frame) {
        guard problem == nil else { return }
        guard !frame.isTooLarge else {
            return ready.append(
                IncomingMessage(
                    element: "", envelope: nil, body: .failure(wanted.tooLarge), line: frame.line,
                    column: frame.column))
        }
        do throws(Problem) {
            ready.append(try JSONMessageDecoder.decode(frame.bytes, at: (frame.line, frame.column), wanted))
        } catch {
            problem = error
        }
    }

    private func stopWhereCut() {
        guard problem == nil, let reason = framing.reason else { return }
        problem = Problem(
            .malformed, "malformedJSON",
            parameters: ["line": String(framing.line), "column": String(framing.column)], cause: reason)
    }
}
