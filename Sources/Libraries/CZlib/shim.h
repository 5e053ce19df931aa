#pragma once
#include <zlib.h>

/// `inflateInit2` is a macro, which Swift cannot import. Adding 16 to the window's bits takes gzip, and nothing else, and has
/// its checksum and length verified.
static inline int zlib_inflate_gzip_init(z_stream *stream) { return inflateInit2(stream, 16 + MAX_WBITS); }

/// The same for `deflateInit2`: gzip, without a name and a time, at zlib's own level and memory.
static inline int zlib_deflate_gzip_init(z_stream *stream) {
    return deflateInit2(stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
}
