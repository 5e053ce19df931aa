import Messages

extension Command {
    static let importLists = Command(
        name: "import",
        summary: "Bring the exhibitors of lists (CSV, XLSX, XML) to an edition. The same list again changes nothing.",
        options: [
            .data,
            Option(name: "edition", value: "CODE", help: "the edition at which they exhibit", isRequired: true),
            Option(
                name: "map", value: "FIELD=HEADING",
                help: "what a column holds, when its heading does not tell; FIELD= leaves the field out",
                isRepeatable: true),
            Option(
                name: "encoding", value: "NAME",
                help: "of text: \(ListEncoding.allCases.map(\.rawValue).joined(separator: ", ")) (what the file shows)"),
            Option(name: "preview", value: nil, help: "only show how the columns and the first rows would be taken"),
            Option(name: "json", value: nil, help: "say the totals, or the preview, as JSON"),
        ],
        operands: "FILE…"
    ) { arguments in
        let columns = try arguments.all("map").map { try ColumnWish($0) }
        let encoding = try arguments["encoding"].map { name in
            guard let encoding = ListEncoding(rawValue: name.uppercased()) else {
                throw UsageFailure("--encoding does not know \(name)")
            }
            return encoding
        }
        let edition = arguments.text("edition", default: "")
        try await Operator.on(arguments.directory("data")) { pavilion in
            // Before any file is read: a wrong code is no fault of theirs.
            _ = try await pavilion.call(EditionsOperations.getEdition, GetEdition(code: edition))
            func say(_ what: some Encodable, _ words: String) throws {
                Terminal.say(try arguments.has("json") ? JSON.text(what) : words)
            }
            if arguments.has("preview") {
                for path in arguments.operands {
                    let list = try SentList(path, columns, encoding)
                    let preview = try await list.telling { try await ListPreview(of: list, to: edition, pavilion) }
                    try say(preview, preview.words)
                }
                return
            }
            // All are looked through before the first is imported: one that is refused holds up the others.
            var imports: [ListImport] = []
            for path in arguments.operands {
                let list = try SentList(path, columns, encoding)
                imports.append(try await list.telling { try await ListImport(of: list, to: edition, pavilion) })
            }
            var totals = ImportTotals()
            do {
                for importing in imports {
                    // What was imported stands when the rest of it fails.
                    defer { totals.add(importing.record) }
                    try await importing.list.telling { try await importing.run() }
                }
            } catch {
                try say(totals, totals.words)
                throw error
            }
            try say(totals, totals.words)
        }
    }
}
