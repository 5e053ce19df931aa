import FoundationEssentials
import Glibc
import MessageGeneration
import MessageModel

// swift run generate [--check]: writes Sources/Messages/Types/Generated from Schemas/*.xsd and Services/**/contract.xml.
// With --check it writes nothing and exits 1 when something would change.

func read(_ path: String) throws -> (name: String, bytes: [UInt8]) {
    (path, Array(try Data(contentsOf: URL(filePath: path))))
}

func files(below folder: String, where matches: (String) -> Bool) throws -> [(name: String, bytes: [UInt8])] {
    try FileManager.default.subpathsOfDirectory(atPath: folder).filter(matches).sorted().map {
        try read("\(folder)/\($0)")
    }
}

func run(isCheck: Bool) throws -> Int32 {
    let wanted = try GeneratedMessages.files(
        schemas: files(below: "Schemas") { $0.hasSuffix(".xsd") && !$0.contains("/") },
        contracts: files(below: "Services") { $0.hasSuffix("/contract.xml") })
    let folder = GeneratedMessages.folder
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let present = try files(below: folder) { $0.hasSuffix(".swift") }
    var changes = 0
    for (name, _) in present where wanted[String(name.dropFirst(folder.count + 1))] == nil {
        print(isCheck ? "would remove" : "removed", name)
        if !isCheck { try FileManager.default.removeItem(atPath: name) }
        changes += 1
    }
    for (name, text) in wanted.sorted(by: { $0.key < $1.key }) {
        let path = "\(folder)/\(name)"
        guard present.first(where: { $0.name == path })?.bytes != Array(text.utf8) else { continue }
        print(isCheck ? "would write" : "wrote", path)
        if !isCheck { try Data(text.utf8).write(to: URL(filePath: path), options: .atomic) }
        changes += 1
    }
    return isCheck && changes > 0 ? 1 : 0
}

do {
    exit(try run(isCheck: CommandLine.arguments.contains("--check")))
} catch {
    let words = Array("generate: \(error)\n".utf8)
    write(2, words, words.count)
    exit(1)
}
