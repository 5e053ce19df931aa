import Glibc

/// Tells whoever runs the benchmarks something that is no result: on standard error.
func note(_ words: String) {
    let line = Array("benchmarks: \(words)\n".utf8)
    _ = write(2, line, line.count)
}
