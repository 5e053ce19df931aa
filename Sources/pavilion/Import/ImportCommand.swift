import Adapters
import Messages
import Wiring

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
                help: "of text: \(TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")) (what the file shows)"),
            Option(name: "preview", value: nil, help: "only show how the columns and the first rows would be taken"),
            Option(name: "json", value: nil, help: "say the totals, or the preview, as JSON"),
        ],
        operands: "FILE…"
    ) { arguments in
        let wishes = try arguments.all("map").map { try ColumnWish($0) }
        let encoding = try arguments["encoding"].map { name in
            guard let encoding = TextEncoding(rawValue: name.uppercased()) else {
                throw UsageFailure("--encoding does not know \(name)")
            }
            return encoding
        }
        let edition = arguments.text("edition", default: "")
        try await Operator.on(arguments.directory("data")) { pavilion in
            // Before any file is read: a wrong code is no fault of theirs.
            _ = try await pavilion.call(EditionsOperations.getEdition, GetEdition(code: edition))
            var totals = ImportTotals()
            for path in arguments.operands {
                do {
                    let list = try await ListFile(path, encoding: encoding, wishes, pavilion)
                    if arguments.has("preview") {
                        let preview = try await ListPreview(of: list, to: edition, pavilion)
                        Terminal.say(try arguments.has("json") ? JSON.text(preview) : preview.words)
                    } else {
                        Terminal.complain("\(path): \(list.columns.words)")
                        let importing = ListImport(of: list, to: edition, pavilion)
                        totals.add(try await importing.run())
                    }
                } catch let failure as TableFailure {
                    if failure.code == .unreadable { throw UnavailableFailure("\(path): \(failure)") }
                    throw RefusedFailure("\(path): \(failure)")
                }
            }
            guard !arguments.has("preview") else { return }
            Terminal.say(try arguments.has("json") ? JSON.text(totals) : totals.words)
        }
    }
}
