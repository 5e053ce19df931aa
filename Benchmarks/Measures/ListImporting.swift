import FoundationEssentials
import Hub
import Messages

/// How long `pavilion import` takes to bring a list of exhibitors to a hub that is in use, with matching: every other one is
/// known there.
struct ListImporting {
    let folder: DataFolder
    let rows: Int

    /// Seconds for 200,000 rows at most.
    private static let limit = 60.0

    func measure(_ size: Int, in directory: String) async throws -> [Measurement] {
        let list = try await list(in: directory)
        let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "pavilion")
        let run = try await folder.onCopy(of: directory) { copy in
            try ProgramRun(program.path(), ["import", "--data", copy, "--edition", "demo-next", "--json", list])
        }
        return [
            Measurement(
                name: "list import of \(rows) rows at \(size) parties", unit: "s", measured: run.seconds,
                limit: Self.limit * Double(rows) / 200_000, target: .ratioAtMost(1)),
            Measurement(name: "  its peak memory", unit: "MB", measured: run.peakMegabytes),
        ]
    }

    private func list(in directory: String) async throws -> String {
        let hub = try BenchmarkHub(directory).hub
        defer { hub.close() }
        let half = Int64(rows / 2)
        let known = try await hub.read { snapshot in
            try snapshot.rows(BenchmarkModule.organizations, .integer(half)).map { row in
                [try row.text("display_name"), try row.optionalText("country"), try row.optionalText("site")]
            }
        }
        let unknown = (known.count..<rows).map { number in
            let company = RegisterExhibitor.invented(20_000_000 + number)
            return [company.companyName, company.country, company.website]
        }
        var lines = ["company,country,website"]
        for number in 0..<max(known.count, unknown.count) {
            for cells in [known, unknown] where number < cells.count {
                lines.append(cells[number].map { "\"\($0 ?? "")\"" }.joined(separator: ","))
            }
        }
        let path = "\(folder.path)/list.csv"
        try Data(lines.joined(separator: "\n").utf8).write(to: URL(filePath: path))
        return path
    }
}
