/// An Office Open XML workbook (ECMA-376): which sheet is read, and the texts that its cells share.
struct Workbook {
    private let archive: ZIPArchive
    /// The path of the first sheet that is not hidden.
    private let sheet: String

    init(_ path: String) throws(TableFailure) {
        archive = try ZIPArchive(path)
        let book = "xl/workbook.xml"
        guard let reference = try Self.firstSheet(archive, book) else {
            throw TableFailure(.unsupported, "the archive is no spreadsheet, or all of its sheets are hidden")
        }
        guard let target = try Self.target(of: reference, archive) else {
            throw TableFailure(.malformed, "\(book) names a sheet that is not there")
        }
        sheet = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/\(target)"
    }

    func openSheet() throws(TableFailure) -> XMLCursor {
        guard let entry = try archive.entry(sheet) else {
            throw TableFailure(.malformed, "\(sheet) is not there")
        }
        return try XMLCursor(entry, named: sheet)
    }

    /// The texts that cells name by number. They are all kept, so all of them have a limit.
    func sharedTexts() throws(TableFailure) -> [String] {
        let name = "xl/sharedStrings.xml"
        guard let entry = try archive.entry(name) else { return [] }
        let cursor = try XMLCursor(entry, named: name)
        var (texts, size) = ([String](), 0)
        while let node = try cursor.next() {
            guard case .start("si", let isEmpty) = node else { continue }
            let text = isEmpty ? "" : try cursor.richText(until: "si")
            size += text.utf8.count + MemoryLayout<String>.stride
            guard size <= Self.mostShared else {
                throw TableFailure(.tooLarge, "\(name) holds more than \(Self.mostShared >> 20) MiB of text")
            }
            texts.append(text)
        }
        return texts
    }

    private static let mostShared = 64 << 20

    private static func firstSheet(_ archive: ZIPArchive, _ book: String) throws(TableFailure) -> String? {
        guard let entry = try archive.entry(book) else { return nil }
        let cursor = try XMLCursor(entry, named: book)
        while let node = try cursor.next() {
            guard case .start("sheet", _) = node, cursor.attribute("state") ?? "visible" == "visible" else { continue }
            return cursor.attribute("id", in: relationships)
        }
        return nil
    }

    private static func target(of reference: String, _ archive: ZIPArchive) throws(TableFailure) -> String? {
        let name = "xl/_rels/workbook.xml.rels"
        guard let entry = try archive.entry(name) else { return nil }
        let cursor = try XMLCursor(entry, named: name)
        while let node = try cursor.next() {
            guard case .start("Relationship", _) = node, cursor.attribute("Id") == reference else { continue }
            return cursor.attribute("Target")
        }
        return nil
    }

    /// As most programs write it, and as the strict form of the standard has it.
    private static let relationships = [
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
    ]
}

extension XMLCursor {
    /// All text up to an element's end, without how East Asian words are read aloud: no more than a cell can hold.
    func richText(until name: String, row: Int? = nil) throws(TableFailure) -> String {
        var (text, unspoken) = ("", 0)
        while let node = try next() {
            switch node {
            case .end(name): return text
            case .start("rPh", isEmpty: false): unspoken += 1
            case .end("rPh"): unspoken -= 1
            case .text(let part) where unspoken == 0:
                text += part
                guard text.utf8.count <= mostInCell else {
                    throw TableFailure(.tooLarge, line: row, "a cell holds more than a spreadsheet's cell can")
                }
            default: continue
            }
        }
        return text
    }
}

/// 32,767 characters, in UTF-8.
private let mostInCell = 32_767 * 4
