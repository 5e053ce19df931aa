import Glibc

/// From the start of the program that is shipped to its first page, and the memory that it then holds without anything to do.
struct ColdStart {
    let folder: DataFolder
    let runs: Int

    func measure(_ size: Int, in directory: String) async throws -> [Measurement] {
        var (seconds, megabytes): ([Double], [Double]) = ([], [])
        for _ in 0..<runs {
            try await folder.serving(directory) { program in
                _ = try await WebRun.of(.page("/editions/demo-next", 1), to: program.port, connections: 1).allAccepted()
                seconds.append(program.seconds)
                // What it did at its start is over by then.
                sleep(2)
                megabytes.append(program.residentMegabytes)
            }
        }
        return [
            Measurement(
                name: "start of the program to its first page at \(size) parties", unit: "s", measured: median(seconds),
                target: .atMost(0.3)),
            Measurement(
                name: "resident memory at rest at \(size) parties", unit: "MB", measured: median(megabytes),
                target: .atMost(60)),
        ]
    }
}
