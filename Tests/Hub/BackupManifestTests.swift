import Testing

@testable import Hub

/// A manifest is read from a file that anybody may have written.
@Suite struct BackupManifestTests {
    private func fits(_ files: [(String, size: Int, stored: Int)], base: String? = nil, blocks: Int = 1) -> Bool {
        BackupManifest(
            format: BackupManifest.format, time: "2027-03-01T08:00:00.000Z",
            base: base.map { BackupManifest.Base(name: $0, seal: "") }, journalSequence: 0,
            files: files.map { BackupManifest.File(name: $0.0, size: $0.size, stored: $0.stored) }
        ).fits(blocks: blocks)
    }

    @Test func `files below the data directory and a backup as base are fine`() {
        #expect(fits([("hub.db", size: 4096, stored: 1)], base: "2027-02-28T080000.000Z.full"))
        #expect(fits([("erasures/12.json", size: 10, stored: 1)]))
    }

    @Test(arguments: ["/etc/passwd", "../hub.db", "erasures/../../hub.db"])
    func `no file leads out of the data directory`(name: String) {
        #expect(!fits([(name, size: 4096, stored: 1)]))
    }

    @Test(arguments: ["../2027-02-28T080000.000Z.full", "/tmp/2027-02-28T080000.000Z.full", "hub.db", ""])
    func `no base leads out of the backup folder`(base: String) {
        #expect(!fits([("hub.db", size: 4096, stored: 1)], base: base))
    }

    @Test func `sizes and blocks agree`() {
        #expect(!fits([("hub.db", size: -1, stored: 1)]))
        #expect(!fits([("hub.db", size: 4096, stored: -1)], blocks: -1))
        #expect(!fits([("hub.db", size: 4096, stored: 1)], blocks: 2))
    }
}
