import Foundation
import TestSupport
import Testing

/// `pavilion completion` as shells take it.
@Suite(.timeLimit(.minutes(2))) struct CompletionTests {
    private let directory: TemporaryDirectory

    init() throws { directory = try TemporaryDirectory() }

    private func script(_ shell: String) async throws -> String {
        let program = try await PavilionProgram.run(["completion", shell])
        #expect(program.status == .exited(0), "\(program.errorOutput)")
        let path = directory.file("pavilion.\(shell)")
        try Data(program.output.utf8).write(to: URL(filePath: path))
        return path
    }

    /// What bash would offer for the last of these words, in a folder with a file and a folder.
    private func bash(_ words: String...) async throws -> [String] {
        try makeThings()
        let line = words.map { "'\($0)'" }.joined(separator: " ")
        let program = """
            set -u; source \(try await script("bash")); COMP_WORDS=(pavilion \(line)); COMP_CWORD=\(words.count)
            $(complete -p pavilion | sed 's/.*-F \\([^ ]*\\) .*/\\1/'); printf '%s\\n' "${COMPREPLY[@]}"
            """
        let shell = try await FinishedProgram.run(
            "/bin/bash", ["--norc", "--noprofile", "-c", program], directory: directory.path)
        #expect(shell.status == .exited(0) && shell.errorOutput.isEmpty, "\(shell.errorOutput)")
        return shell.output.split(separator: "\n").map(String.init).sorted()
    }

    private func fish(_ line: String) async throws -> [String] {
        try makeThings()
        let program = "source \(try await script("fish")); complete -C '\(line)'"
        let shell = try await FinishedProgram.run(
            "/usr/bin/fish", ["--no-config", "-c", program], environment: ["HOME": directory.path],
            directory: directory.path)
        #expect(shell.status == .exited(0) && shell.errorOutput.isEmpty, "\(shell.errorOutput)")
        return shell.output.split(separator: "\n").compactMap { $0.split(separator: "\t").first.map(String.init) }
            .sorted()
    }

    private func makeThings() throws {
        try Data().write(to: URL(filePath: directory.file("list.csv")))
        try FileManager.default.createDirectory(
            atPath: directory.file("library"), withIntermediateDirectories: true)
    }

    @Test func `bash completes commands, groups, options and what their values may be`() async throws {
        #expect(try await bash("par") == ["parties", "partner"])
        #expect(try await bash("bus", "") == ["--help", "dead-letters", "queues"])
        #expect(try await bash("bus", "dead-letters", "re") == ["replay"])
        #expect(try await bash("export", "--for") == ["--format"])
        #expect(try await bash("export", "--format", "") == ["csv", "json", "ndjson", "xml"])
        #expect(try await bash("export", "--format", "=", "n") == ["ndjson"])
        #expect(try await bash("export", "p") == ["participations", "parties"])
        #expect(try await bash("export", "--data", "l") == ["library"])
        #expect(try await bash("import", "--edition", "") == [])
        #expect(try await bash("import", "--edition", "spring", "li") == ["library", "list.csv"])
        #expect(try await bash("nonsense", "--da") == [])
    }

    @Test func `fish completes them, too`() async throws {
        #expect(try await fish("pavilion par") == ["parties", "partner"])
        #expect(try await fish("pavilion bus dead-letters re") == ["replay"])
        #expect(try await fish("pavilion export --for") == ["--format"])
        #expect(try await fish("pavilion export --format n") == ["ndjson"])
        #expect(try await fish("pavilion export pa") == ["participations", "parties"])
        #expect(try await fish("pavilion export --data l") == ["library/"])
        #expect(try await fish("pavilion import --edition spring li") == ["library/", "list.csv"])
        #expect(try await fish("pavilion import --edition x") == [])
    }

    @Test func `zsh reads it, finds the command and hands over what it takes`() async throws {
        let script = try await script("zsh")
        #expect(try await FinishedProgram.run("/usr/bin/zsh", ["-n", script]).status == .exited(0))
        let doubles = "_describe() { print -l ${(P)2} }; _arguments() { print -l -- $words[1] \"$@\" };"
        func zsh(_ words: String...) async throws -> [Substring] {
            let line = "words=(pavilion \(words.map { "'\($0)'" }.joined(separator: " "))); CURRENT=\(words.count + 1)"
            let shell = try await FinishedProgram.run(
                "/usr/bin/zsh", ["-f", "-c", "\(doubles) f() { \(line); source \(script) }; f"])
            #expect(shell.status == .exited(0) && shell.errorOutput.isEmpty, "\(shell.errorOutput)")
            return shell.output.split(separator: "\n")
        }
        #expect(try await zsh("").contains { $0.hasPrefix("serve:") })
        #expect(try await zsh("bus", "").map { $0.prefix { $0 != ":" } } == ["queues", "dead-letters"])
        let export = try await zsh("export", "--")
        #expect(export.first == "export" && export.contains { $0.hasPrefix("--format=[") })
        #expect(export.contains { $0.hasSuffix(":WORD:(csv xml json ndjson)") })
        #expect(export.contains("1:KIND:(parties registrations participations)"))
    }

    @Test func `for a shell that nobody knows there is none`() async throws {
        let program = try await PavilionProgram.run(["completion", "fisch"])
        #expect(program.status == .exited(64) && program.output.isEmpty)
        #expect(program.errorOutput.contains("SHELL is one of bash, zsh, fish; did you mean fish?"))
    }
}
