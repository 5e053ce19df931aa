import CZlib

/// Packs with gzip (RFC 1952). The same bytes always give the same: no name and no time is kept.
package enum Gzip {
    package static func packed(_ bytes: [UInt8]) -> [UInt8] {
        var stream = z_stream()
        let code = zlib_deflate_gzip_init(&stream)
        precondition(code == Z_OK, "deflateInit2 failed with \(code)")
        defer { deflateEnd(&stream) }
        let bound = Int(deflateBound(&stream, uLong(bytes.count)))
        var input = bytes
        return [UInt8](unsafeUninitializedCapacity: bound) { output, count in
            input.withUnsafeMutableBufferPointer { input in
                stream.next_in = input.baseAddress
                stream.avail_in = uInt(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = uInt(output.count)
                let code = deflate(&stream, Z_FINISH)
                precondition(code == Z_STREAM_END, "deflate failed with \(code)")
            }
            count = output.count - Int(stream.avail_out)
        }
    }
}
