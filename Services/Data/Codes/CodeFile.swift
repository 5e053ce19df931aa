import Cryptography
import DelimitedText
import Messages
import Resources
import Timekeeping

/// A code list as the build carries it (`Schemas/Codes/README.md` says how the files are written).
struct CodeFile: Sendable {
    let list: String
    private let codes: String
    private let mappings: String

    /// - Parameters:
    ///   - codes: what `Schemas/Codes/LIST.csv` holds.
    ///   - mappings: what `Schemas/Codes/Mappings/LIST.csv` holds; empty when no standard's codes stand for the list's.
    init(_ list: String, codes: String, mappings: String = "") {
        (self.list, self.codes, self.mappings) = (list, codes, mappings)
    }

    /// All lists of the build.
    static func embedded() -> [CodeFile] {
        func files(in folder: String) -> [(name: String, text: String)] {
            Resource.all { $0.hasPrefix(folder) && !$0.dropFirst(folder.count).contains("/") }
                .map { (String($0.path.dropFirst(folder.count).dropLast(".csv".count)), $0.text) }
        }
        let mappings = files(in: "Schemas/Codes/Mappings/")
        return files(in: "Schemas/Codes/").map { file in
            CodeFile(file.name, codes: file.text, mappings: mappings.first { $0.name == file.name }?.text ?? "")
        }
    }

    /// Another one for each other content.
    var digest: [UInt8] { Sodium.hash(Array(codes.utf8) + [0] + Array(mappings.utf8)) }

    /// The codes in the order of the file.
    func entries() throws -> [CodeEntry] {
        let rows = try CSVReader.rows(codes)
        return rows.dropFirst().map { cells in
            let cells = Dictionary(zip(rows[0], cells).filter { !$1.isEmpty }) { first, _ in first }
            return CodeEntry(
                code: cells["code"] ?? "", group: cells["group"], from: cells["from"].flatMap { CalendarDate($0) },
                until: cells["until"].flatMap { CalendarDate($0) },
                name: CodeRow.names.compactMap { language, _ in
                    cells[language].map { Name(language: language, text: $0) }
                })
        }
    }

    /// The codes of standards that stand for the list's.
    func standards() throws -> [(system: String, foreign: String, code: String)] {
        try CSVReader.rows(mappings).dropFirst().map { ($0[0], $0[1], $0[2]) }
    }
}
