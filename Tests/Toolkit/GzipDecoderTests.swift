import Foundation
import TestSupport
import Testing

@testable import Archives

/// Archives that another program packed.
@Suite struct GzipDecoderTests {
    private let text = Array((1...5000).map { "<exhibitor>\($0 * $0 % 977)</exhibitor>\n" }.joined().utf8)

    @Test(arguments: [1, 7, 4096, .max]) func `what was packed comes out, in whatever pieces it came`(size: Int)
        async throws
    {
        #expect(try unpack(try await gzip(text), pieces: size) == text)
    }

    @Test func `several members are one after the other, also an empty one`() async throws {
        let packed = try await gzip(Array("one, ".utf8)) + gzip([]) + gzip(Array("two".utf8))
        for size in [1, 5, .max] { #expect(try unpack(packed, pieces: size) == Array("one, two".utf8)) }
    }

    @Test func `wherever it ends too early, it is truncated`() async throws {
        let packed = try await gzip(Array("a list of exhibitors".utf8))
        for count in 0..<packed.count {
            #expect(failure(Array(packed[..<count])) == .truncated)
        }
    }

    @Test func `whichever byte is damaged, nothing else comes out as if it were whole`() async throws {
        let original = Array("a list of exhibitors, a list of visitors".utf8)
        let packed = try await gzip(original)
        var refused = 0
        for index in packed.indices {
            var damaged = packed
            damaged[index] ^= 0x55
            do { #expect(try unpack(damaged) == original) } catch { refused += 1 }
        }
        // All but the time, the flags and the system in the head.
        #expect(refused >= packed.count - 7)
    }

    @Test func `what follows a member and is none is corrupt`() async throws {
        let packed = try await gzip(text) + Array("more".utf8)
        #expect(failure(packed) == .corrupt)
        #expect(failure(Array("plain text".utf8)) == .corrupt)
    }

    @Test func `no more comes out than the limit`() async throws {
        let packed = try await gzip(text)
        #expect(try unpack(packed, limit: text.count) == text)
        #expect(failure(packed, limit: text.count - 1) == .tooLarge)
    }

    @Test func `a bomb is refused while it grows`() async throws {
        let packed = try await gzip([UInt8](repeating: 0, count: 32 << 20))
        let decoder = GzipDecoder()
        decoder.feed(packed)
        var given = 0
        let failure = #expect(throws: GzipFailure.self) {
            while let piece = try decoder.next() { given += piece.count }
        }
        #expect(failure?.code == .tooLarge)
        #expect(given <= max(GzipDecoder.ratioAllowance, GzipDecoder.ratioLimit * packed.count))
        #expect(given < 32 << 20)
    }

    private func unpack(_ packed: [UInt8], pieces: Int = .max, limit: Int? = nil) throws(GzipFailure) -> [UInt8] {
        let decoder = GzipDecoder(limit: limit)
        var (rest, bytes): (ArraySlice<UInt8>, [UInt8]) = (packed[...], [])
        while !rest.isEmpty {
            decoder.feed(Array(rest.prefix(pieces)))
            rest = rest.dropFirst(pieces)
            while let piece = try decoder.next() { bytes += piece }
        }
        try decoder.finish()
        return bytes
    }

    private func failure(_ packed: [UInt8], limit: Int? = nil) -> GzipFailure.Code? {
        do {
            _ = try unpack(packed, limit: limit)
            return nil
        } catch { return error.code }
    }
}
