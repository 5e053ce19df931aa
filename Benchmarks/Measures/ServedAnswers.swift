/// How soon and how many requests the program that is shipped answers, in a process of its own, to 1, 64 and 512 connections that
/// each send the next request when they have their answer; who is sent away comes again when it is told to, and has waited since it
/// came first. The client runs on the same machine, in this process. Mails go out
/// meanwhile, to files.
struct ServedAnswers {
    static let connections = [1, 64, 512]
    let folder: DataFolder
    let runs: Int
    /// Registrations in a run over many connections.
    let registrations: Int

    private struct Subject {
        let name: String
        /// For so many connections; the first of those that are invented for it.
        let requests: (Int, Int) -> WebRequests
    }

    func measure(_ size: Int, in directory: String) async throws -> [Measurement] {
        let spelled = WebRequests.Spelling.allCases.map { spelling in
            Subject(name: "registrations by \(spelling.rawValue)") { connections, first in
                let count = connections == 1 ? registrations / 5 : registrations
                return .registrations(first..<first + count, spelling)
            }
        }
        let pages = [
            ("page of the edition", "/editions/demo-next", 4), ("a request that does nothing", "/healthz", 20),
        ]
        let subjects =
            spelled
            + pages.map { name, path, times in
                Subject(name: name) { connections, _ in
                    .page(path, registrations * times / (connections == 1 ? 2 : 1))
                }
            }
        var results: [Measurement] = []
        for subject in subjects {
            for connections in Self.connections {
                results.append(try await measure(subject, connections, in: directory))
            }
        }
        return results
    }

    private func measure(_ subject: Subject, _ connections: Int, in directory: String) async throws -> Measurement {
        var outcomes: [WebRun] = []
        for _ in 0..<runs {
            outcomes.append(
                try await folder.serving(directory) { program in
                    // What is read and made the first time.
                    _ = try await WebRun.of(
                        subject.requests(1, 40_000_000), to: program.port, connections: 1, within: 0.5)
                    return try await WebRun.of(
                        subject.requests(connections, 41_000_000), to: program.port, connections: connections,
                        within: 60)
                })
        }
        let sentAway = try outcomes.map { try Double($0.sentAway()) / Double($0.answers.count) }
        var result = Measurement(
            name: "\(subject.name), \(connections) connection\(connections == 1 ? "" : "s")", unit: "/s",
            measured: median(outcomes.map(\.rate)))
        result.waits = Waits(half: median(outcomes.map { $0.wait(50) }), most: median(outcomes.map { $0.wait(99) }))
        if median(sentAway) > 0 { result.remark = "\(Int((median(sentAway) * 100).rounded())) % sent away" }
        return result
    }
}
