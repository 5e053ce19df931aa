/// The answers in a stream of bytes, each whole.
struct Responses {
    private(set) var statuses: [Int] = []

    init(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            guard let end = rest.firstRange(of: [0x0D, 0x0A, 0x0D, 0x0A]) else {
                throw Breach(description: "half of an answer's head: \(String(decoding: rest, as: UTF8.self))")
            }
            let head = String(decoding: rest[..<end.lowerBound], as: UTF8.self)
            rest = rest[end.upperBound...]
            let words = head.split(separator: " ", maxSplits: 2)
            guard head.hasPrefix("HTTP/1."), words.count == 3, let status = Int(words[1]) else {
                throw Breach(description: "no answer: \(head)")
            }
            guard status >= 200 else { continue }
            statuses.append(status)
            let length = head.lowercased().split(separator: "\r\n").first { $0.hasPrefix("content-length: ") }
            // After HEAD there is no body, which the head does not tell: then another answer or nothing begins here.
            guard let count = length.flatMap({ Int($0.dropFirst(16)) }), !rest.starts(with: Array("HTTP/1.".utf8)),
                !rest.isEmpty
            else { continue }
            try hold(rest.count >= count, "half of an answer's body")
            rest = rest.dropFirst(count)
        }
    }
}
