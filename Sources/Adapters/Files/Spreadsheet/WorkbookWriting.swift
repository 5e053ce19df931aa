import Archives
import MessageModel

/// A workbook of one sheet (ECMA-376). All its cells are text: none is run as a formula, and a telephone number stays one.
func workbook(_ rows: [[String]]) -> [UInt8] {
    var sheet = "<worksheet xmlns=\"\(main)\"><sheetData>"
    for row in rows {
        sheet += "<row>"
        for cell in row {
            sheet += "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">"
            XMLCodec.write(escaped: cell, to: &sheet)
            sheet += "</t></is></c>"
        }
        sheet += "</row>"
    }
    sheet += "</sheetData></worksheet>"
    var archive = ZIPWriter()
    for (name, text) in parts + [("xl/worksheets/sheet1.xml", sheet)] {
        archive.add(name, Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(text)".utf8))
    }
    return archive.end()
}

private let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
private let relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
private let package = "http://schemas.openxmlformats.org/package/2006"
private let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"

/// What every workbook of one sheet has around it.
private let parts = [
    (
        "[Content_Types].xml",
        """
        <Types xmlns="\(package)/content-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Override PartName="/xl/workbook.xml" ContentType="\(type).sheet.main+xml"/>\
        <Override PartName="/xl/worksheets/sheet1.xml" ContentType="\(type).worksheet+xml"/></Types>
        """
    ),
    ("_rels/.rels", relation("officeDocument", to: "xl/workbook.xml")),
    (
        "xl/workbook.xml",
        """
        <workbook xmlns="\(main)" xmlns:r="\(relationship)"><sheets><sheet name="1" sheetId="1" r:id="r1"/></sheets>\
        </workbook>
        """
    ),
    ("xl/_rels/workbook.xml.rels", relation("worksheet", to: "worksheets/sheet1.xml")),
]

private func relation(_ kind: String, to target: String) -> String {
    """
    <Relationships xmlns="\(package)/relationships">\
    <Relationship Id="r1" Type="\(relationship)/\(kind)" Target="\(target)"/></Relationships>
    """
}
