import Entrances
import Foundation
import Testing

/// Inputs that fuzzing has found: those that once broke something, named by what it was, and the fewest that reach all the code that
/// has been reached (Scripts/soak-fuzz). Whoever finds another one drops it into its entrance's folder.
@Suite struct KeptInputTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/Fuzz")

    @Test(arguments: Entrance.all.map(\.name)) func `what must hold of every input holds of those that are kept`(
        name: String
    ) throws {
        let entrance = try #require(Entrance.all.first { $0.name == name })
        let inputs = try FileManager.default.contentsOfDirectory(atPath: Self.folder.appending(path: name).path())
        #expect(!inputs.isEmpty)
        for input in inputs.sorted() {
            let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: "\(name)/\(input)")))
            #expect(throws: Never.self, "\(name)/\(input)") { try entrance.check(bytes) }
        }
    }

    /// Scripts/soak-fuzz takes the folders for the entrances.
    @Test func `every entrance has a folder, and every folder is an entrance's`() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path())
        #expect(Set(folders) == Set(Entrance.all.map(\.name) + ["Dictionaries"]))
    }
}
