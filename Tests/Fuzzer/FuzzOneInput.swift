import Entrances

// What libFuzzer calls. `fuzzer --entrance=NAME CORPUS…` fuzzes one entrance; a breach ends the process, and libFuzzer then
// keeps the input. https://llvm.org/docs/LibFuzzer.html

@_cdecl("LLVMFuzzerInitialize")
func initialize(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>
) -> Int32 {
    let words = (0..<Int(count.pointee)).compactMap { arguments.pointee?[$0].map { String(cString: $0) } }
    let name = words.last { $0.hasPrefix("--entrance=") }?.dropFirst("--entrance=".count)
    guard let entrance = Entrance.all.first(where: { $0.name == name ?? "" }) else {
        fatalError("--entrance= must be one of \(Entrance.all.map(\.name).joined(separator: ", "))")
    }
    chosen = entrance
    return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    do {
        try chosen?.check(Array(UnsafeBufferPointer(start: start, count: count)))
    } catch {
        fatalError("\(error)")
    }
    return 0
}

/// Set once, before the first input, by the thread that then reads it.
private nonisolated(unsafe) var chosen: Entrance?
