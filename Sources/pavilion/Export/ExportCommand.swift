extension Command {
    static let export = Command(
        name: "export", summary: "Write all records of a kind, for spreadsheets or as messages for other systems.",
        options: [
            .data,
            Option(
                name: "edition", value: "CODE", help: "only registrations and participations of this edition (of all)"),
            .choice("format", "WORD", of: ExportFormat.self, "csv is for spreadsheets, the others are messages (csv)"),
            Option(
                name: "output", value: "FILE",
                help: "what to write, whole or not at all; an older one is replaced (standard output)"),
        ],
        operands: Operands("KIND", of: ExportedKind.allCases.map(\.rawValue))
    ) { arguments in
        guard let kind = ExportedKind(rawValue: arguments.operand) else { return }
        guard kind.belongsToEditions || arguments["edition"] == nil else {
            throw UsageFailure("\(kind) belong to no edition")
        }
        let output = try OutputFile(arguments["output"])
        try await Operator.on(arguments.directory("data")) { pavilion in
            try await ProgressLine.during { progress in
                let export = Export(
                    pavilion: pavilion, format: arguments.choice("format") ?? .csv, output: output, progress: progress)
                try await export.run(kind, of: arguments["edition"])
            }
        }
        try output.finish()
    }
}

/// Which records are exported.
enum ExportedKind: String, CaseIterable {
    case parties, registrations, participations

    var belongsToEditions: Bool { self != .parties }
}
