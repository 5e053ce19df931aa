import Testing

@Suite struct LayerTests {
    @Test func everyTargetKeepsToTheLayerTableAndEveryImportToTheManifest() async throws {
        let targets = try await PackageTarget.all()
        #expect(targets.contains { !$0.imports.isEmpty })
        #expect(layerBreaches(targets) == [])
    }

    @Test func onlyTheLocalizationAndTestsImportFoundation() async throws {
        let importers = try await PackageTarget.all()
            .filter { $0.name != "Localization" && Layer(path: $0.path) != .tests }
            .flatMap(\.imports).filter { $0.module.hasPrefix("Foundation") && $0.module != "FoundationEssentials" }
        #expect(importers.map(\.file) == [])
    }

    @Test func anImportOfADependencysDependencyIsABreach() {
        var page = PackageTarget(name: "Application", path: "Sources/Application", dependencies: ["Channel"])
        page.imports = [.init(module: "Hub", file: "Page.swift")]
        #expect(
            layerBreaches([hub, channel, page])
                == ["Page.swift imports Hub, which the manifest does not give to Application"])
    }

    @Test(arguments: [
        ("Sources/Application", "Sources/Hub"),
        ("Sources/Hub", "Sources/Channel"),
        ("Sources/Channel", "Services/Data/Codes"),
        ("Sources/Adapters", "Sources/Hub"),
        ("Sources/Toolkit/HTML", "Sources/Messages/Model"),
        ("Services/Data/Parties", "Services/Data/Codes"),
        ("Services/Process/Registration", "Sources/Hub"),
        ("Services/Process/Registration", "Services/Data/Codes"),
        ("Services/External/Mail", "Sources/Hub"),
        ("Services/Data/Mails", "Sources/Adapters"),
        ("Services/Data/Mails", "Sources/Libraries/CSQLite"),
        ("Sources/Wiring", "Sources/Application"),
        ("Sources/Channel", "Sources/Wiring"),
        ("Sources/Application", "Sources/Wiring"),
        ("Sources/Demo", "Sources/Application"),
        ("Sources/pavilion", "Services/Data/Parties"),
        ("Sources/pavilion", "Services/External/Mail"),
        ("Sources/pavilion", "Tests/TestSupport"),
    ])
    func aDependencyThatTheTableDoesNotAllowIsABreach(upper: String, lower: String) {
        let targets = [
            PackageTarget(name: "Upper", path: upper, dependencies: ["Lower"]),
            PackageTarget(name: "Lower", path: lower, dependencies: []),
        ]
        #expect(layerBreaches(targets) == ["Upper may not depend on Lower"])
    }

    @Test func aLibraryWithTwoWrappersIsABreach() {
        let targets = [
            PackageTarget(name: "CZip", path: "Sources/Libraries/CZip", dependencies: []),
            PackageTarget(name: "Reader", path: "Sources/Toolkit/Reader", dependencies: ["CZip"]),
            PackageTarget(name: "Model", path: "Sources/Messages/Model", dependencies: ["CZip"]),
            PackageTarget(name: "ModelTests", path: "Tests/Model", dependencies: ["CZip"]),
        ]
        #expect(layerBreaches(targets) == ["CZip has more than one wrapper: Reader, Model"])
    }

    @Test func aThirdWrapperOfLibxml2IsABreach() {
        let folders = [
            ("MessageModel", "Sources/Messages/Model"), ("Adapters", "Sources/Adapters"), ("Hub", "Sources/Hub"),
        ]
        let library = PackageTarget(name: "CXML", path: "Sources/Libraries/CXML", dependencies: [])
        let wrappers = folders.map { PackageTarget(name: $0, path: $1, dependencies: ["CXML"]) }
        #expect(layerBreaches([library] + wrappers.dropLast()) == [])
        #expect(
            layerBreaches([library] + wrappers) == ["CXML has more than one wrapper: MessageModel, Adapters, Hub"])
    }

    @Test func aFolderOutsideTheTableIsABreach() {
        let stray = PackageTarget(name: "Stray", path: "Sources/Stray", dependencies: [])
        #expect(layerBreaches([stray]) == ["Stray: the layer table does not know Sources/Stray"])
    }

    @Test(arguments: [
        "import Hub", "@testable import Hub", "package import Hub", "import struct Hub.Row", "import Hub  // why",
        "@preconcurrency @testable import Hub", "import Hub.Rows",
    ])
    func anImportIsFoundHoweverItIsSpelled(line: String) {
        #expect(importedModules(in: "// about\n\(line)\nstruct Page {}") == ["Hub"])
    }

    private let hub = PackageTarget(name: "Hub", path: "Sources/Hub", dependencies: [])
    private let channel = PackageTarget(name: "Channel", path: "Sources/Channel", dependencies: ["Hub"])
}
