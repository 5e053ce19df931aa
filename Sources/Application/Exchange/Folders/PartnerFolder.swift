import Files
import Glibc
import MessageModel
import Threading

/// One partner's folder. What comes into `in` is claimed by giving it a place in `taking`, so that no other file of its name
/// comes between; at the end it lies in `done` or `failed`, beside its receipt.
struct PartnerFolder: Sendable {
    private static let places = ["in", "taking", "done", "failed"]
    /// Of a file's name in bytes: a receipt's and a number need room, too.
    private static let nameLimit = 200
    /// How the names of receipts end.
    private static let reportEnds = StreamSpelling.allCases.map { ".receipt.\($0.rawValue)" }

    let code: String
    let path: String

    /// Whether nobody has taken it away.
    var isThere: Bool { access(path, F_OK) == 0 }

    /// Makes the folders in it that are missing. Throws when one cannot be used.
    func make() throws(FileFailure) {
        for place in Self.places {
            try DurableFile.makeDirectory("\(path)/\(place)")
            try DurableFile.requireWritable(directory: "\(path)/\(place)")
        }
    }

    /// What has come, the earliest first.
    func arrived() throws(FileFailure) -> [String] { try ArrivedFiles.names(in: "\(path)/in") }

    /// What was claimed, and not taken to its end.
    func claimed() throws(FileFailure) -> [String] { try ArrivedFiles.names(in: "\(path)/taking") }

    /// Claims a file that has come. False: somebody still writes it, and its end will be told, or it is there no more.
    func claim(_ name: String) async throws -> Bool {
        guard isMeant(name) else { throw OddName() }
        let arrived = "\(path)/in/\(name)"
        guard let file = try RandomAccessFile(arrivedAt: arrived), !file.isBeingWritten else { return false }
        try await WorkerThread.run(name: "folder") { () throws(FileFailure) in
            try DurableFile.rename(arrived, to: path(ofClaimed: name))
        }
        return true
    }

    func path(ofClaimed name: String) -> String { "\(path)/taking/\(name)" }

    func holds(_ claimed: String) -> Bool { access(path(ofClaimed: claimed), F_OK) == 0 }

    /// Where a claimed file's receipt is written first. Its name begins with a dot: it is none of the claimed files.
    func report(of claimed: String) -> String { "\(path)/taking/.\(claimed).receipt" }

    /// Gives a claimed file and its receipt, that first, their last place: a file that lies in `done` has one.
    func settle(_ name: String, in place: String, reportIn spelling: StreamSpelling) async throws {
        let file = "\(path)/\(place)/\(free(name, in: place))"
        try await WorkerThread.run(name: "folder") { () throws(FileFailure) in
            try DurableFile.rename(report(of: name), to: "\(file).receipt.\(spelling.rawValue)")
            try DurableFile.rename(path(ofClaimed: name), to: file)
        }
    }

    /// The name, or the first one like it that nothing has: `orders.2.xml`.
    private func free(_ name: String, in place: String) -> String {
        let stem = name.prefix { $0 != "." }
        let names = sequence(state: 1) { number -> String? in
            defer { number += 1 }
            return number == 1 ? name : "\(stem).\(number)\(name.dropFirst(stem.count))"
        }
        return names.first { access("\(path)/\(place)/\($0)", F_OK) != 0 } ?? name
    }

    /// Whether a name is one of a file that is to be taken.
    private func isMeant(_ name: String) -> Bool {
        name.utf8.count <= Self.nameLimit && name == name.onOneLine && name.contains { !$0.isWhitespace }
            && !name.contains("\u{FFFD}") && !Self.reportEnds.contains { name.hasSuffix($0) }
    }
}

/// A file has a name that no file of a partner may have.
struct OddName: Error, CustomStringConvertible {
    var description: String { "its name is too long, of several lines, not UTF-8, or that of a receipt" }
}
