import Logging

extension Command {
    static let demo = Command(
        name: "demo", summary: "Fill an empty data directory with a fictional exhibition.",
        options: [
            Option(name: "data", value: "DIR", help: "the directory; made when it is missing", isRequired: true)
        ]
    ) { arguments in
        try await Demo.fill(arguments.text("data", default: ""), log: .standardError(minimum: .warning))
    }
}
