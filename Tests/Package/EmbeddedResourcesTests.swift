import Foundation
import Resources
import Testing

@Suite struct EmbeddedResourcesTests {
    @Test func theListOfEmbeddedFilesIsThatOfTheTree() async throws {
        _ = try await SourceTree.output("Scripts/embed", ["--check"])
    }

    @Test func everyEmbeddedFileHasTheBytesOfTheTree() throws {
        let resources = Resource.all { _ in true }
        #expect(!resources.isEmpty)
        let stale = try resources.filter { resource in
            try Data(contentsOf: SourceTree.root.appending(path: resource.path)) != Data(resource.bytes)
        }
        #expect(stale.map(\.path) == [])
    }
}
