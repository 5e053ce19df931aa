import CIconv
import Glibc

/// Turns bytes of an encoding into UTF-8, piece by piece; a character may be cut between two pieces.
final class TextDecoder {
    private let encoding: TextEncoding
    private let conversion: iconv_t
    /// The first bytes of a character whose last ones have not come.
    private var cut: [UInt8] = []
    /// Counted from 1.
    private var line = 1

    init(_ encoding: TextEncoding) throws(TableFailure) {
        self.encoding = encoding
        conversion = iconv_open("UTF-8", encoding.rawValue)
        // iconv_open's way of saying no is the address -1.
        guard Int(bitPattern: conversion) != -1 else {
            throw TableFailure(.unsupported, "\(encoding.rawValue) cannot be read on this machine")
        }
    }

    deinit { iconv_close(conversion) }

    func decode(_ piece: [UInt8]) throws(TableFailure) -> [UInt8] {
        var input = cut + piece
        // No encoding here grows by more than this.
        var output = [UInt8](repeating: 0, count: input.count * 3 + 16)
        let (read, written, problem) = convert(&input, into: &output)
        output.removeLast(output.count - written)
        line += output.count { $0 == UInt8(ascii: "\n") }
        cut = Array(input[read...])
        guard problem == 0 || problem == EINVAL else { throw wrong() }
        return output
    }

    /// Throws when the last character is not whole.
    func end() throws(TableFailure) {
        if !cut.isEmpty { throw wrong() }
    }

    private func convert(
        _ input: inout [UInt8], into output: inout [UInt8]
    ) -> (read: Int, written: Int, problem: Int32) {
        input.withUnsafeMutableBytes { input in
            output.withUnsafeMutableBytes { output in
                var (from, to) = (
                    input.baseAddress?.assumingMemoryBound(to: CChar.self),
                    output.baseAddress?.assumingMemoryBound(to: CChar.self)
                )
                var (left, room) = (input.count, output.count)
                let isDone = iconv(conversion, &from, &left, &to, &room) != Int(bitPattern: UInt.max)
                return (input.count - left, output.count - room, isDone ? 0 : errno)
            }
        }
    }

    private func wrong() -> TableFailure {
        TableFailure(.wrongEncoding, line: line, "bytes that are no character in \(encoding.rawValue)")
    }
}
