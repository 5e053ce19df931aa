import Archives
import Foundation
import TestSupport
import Testing

@Suite struct GzipTests {
    @Test(arguments: [0, 1, 1000, 3_000_000]) func `the distribution's program reads what is packed`(count: Int)
        async throws
    {
        var generator = SystemRandomNumberGenerator()
        let plain = (0..<count).map { _ in UInt8.random(in: 97...104, using: &generator) }
        let directory = try TemporaryDirectory()
        let file = directory.file("packed.gz")
        try Data(Gzip.packed(plain)).write(to: URL(fileURLWithPath: file))
        let run = try await FinishedProgram.run("/usr/bin/gzip", ["-d", file])
        #expect(run.status == .exited(0))
        #expect([UInt8](try Data(contentsOf: URL(fileURLWithPath: directory.file("packed")))) == plain)
    }

    @Test func `the same bytes are packed the same`() {
        let plain = [UInt8](repeating: 65, count: 5000)
        #expect(Gzip.packed(plain) == Gzip.packed(plain))
    }
}
