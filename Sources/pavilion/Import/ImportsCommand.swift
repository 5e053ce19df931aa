import Glibc
import Messages

extension Command {
    static let importsList = Command(
        name: "imports list", summary: "List the imports of lists, the latest first.",
        options: [.data, .limit, .after, .json]
    ) { arguments in
        let request = ListImports(limit: try arguments.limit(), after: arguments["after"])
        let list = try await Operator.on(arguments.directory("data")) { pavilion in
            try await pavilion.call(ParticipationsOperations.listImports, request)
        }
        arguments.show(list, words: list.words)
    }

    static let importsUndo = Command(
        name: "imports undo",
        summary: "Take a whole import back; whom it recorded and somebody has changed or uses stays.",
        options: [.data, Option(name: "yes", value: nil, help: "without asking"), .json], operands: "ID"
    ) { arguments in
        let id = arguments.operand
        guard arguments.has("yes") || isatty(STDIN_FILENO) == 1 else {
            throw UsageFailure("imports undo asks on a terminal; elsewhere it takes --yes")
        }
        try await Operator.on(arguments.directory("data")) { pavilion in
            let found = try await pavilion.call(ParticipationsOperations.getImport, GetImport(import: id))
            guard arguments.has("yes") || found.isConfirmed else { return Terminal.complain("Nothing is taken back.") }
            let record = try await ProgressLine.during { progress in
                var record = found
                repeat {
                    record = try await pavilion.call(ImportsOperations.undoImport, UndoImport(import: id))
                    progress("import \(id)", Int(record.takenBack), Int(record.brought))
                } while record.state != .undone
                return record
            }
            arguments.show(record, words: record.undoing)
        }
    }
}

extension ImportRecord {
    /// How many exhibitors it brought to the edition.
    fileprivate var brought: Int64 { created + attached + likely }

    /// Whether whoever sits at the terminal wants it back.
    fileprivate var isConfirmed: Bool {
        Terminal.complain(
            "Take back import \(self.import), \(fileName) of \(begun), \(brought) exhibitors of \(edition)? [y/N] ",
            end: "")
        return ["y", "yes"].contains((readLine() ?? "").lowercased())
    }

    fileprivate var undoing: String {
        """
        import \(self.import): \(takenBack) participations taken back, \(removed) organizations and persons removed; \
        \(keptChanged) stay because somebody has changed them, \(keptUsed) because somebody uses them
        """
    }
}

extension ImportList {
    /// One line an import.
    fileprivate var words: String {
        guard !item.isEmpty else { return "There are no imports." }
        var table = TextTable(
            "ID", "STATE", "EDITION", "BEGUN", "ROWS", "CREATED", "ATTACHED", "LIKELY", "UNCHANGED", "REFUSED", "FILE")
        for item in item {
            table.add(
                item.import, item.state.rawValue, item.edition, "\(item.begun)", "\(item.done)", "\(item.created)",
                "\(item.attached)", "\(item.likely)", "\(item.unchanged)", "\(item.refused)", item.fileName)
        }
        return table.words + (next.map { "\nThere are older ones; go on with --after \($0.shellWord)" } ?? "")
    }
}
