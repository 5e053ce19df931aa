import Archives

/// The files of a workbook as text, each behind a line with its name: `== xl/workbook.xml`. So what changes is what the files say,
/// and not the archive around them.
func checkWorkbook(_ input: [UInt8]) throws {
    var archive = ZIPWriter()
    var (name, content): ([UInt8]?, [UInt8]) = (nil, [])
    for line in input.split(separator: 0x0A, omittingEmptySubsequences: false) {
        guard line.starts(with: Array("== ".utf8)) else {
            content += line + [0x0A]
            continue
        }
        if let name { archive.add(String(decoding: name, as: UTF8.self), content) }
        (name, content) = (Array(line.dropFirst(3).prefix(100)), [])
    }
    if let name { archive.add(String(decoding: name, as: UTF8.self), content) }
    try checkList(archive.end())
}
