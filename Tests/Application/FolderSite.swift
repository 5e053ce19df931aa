import Channel
import Foundation
import HTTPServer
import Logging
import MessageModel
import Messages
import Metrics
import TestSupport
import Threading

@testable import Application
@testable import Demo

/// Partners' folders on an installation of its own, with the demo's coming edition.
final class FolderSite: Sendable {
    let installation: TestInstallation
    let folders: ExchangeFolders
    /// Where files are written before they are moved in.
    let outside: TemporaryDirectory

    init(
        limitsRates: Bool = false, retakes: Int = 10, replacing: ([Service]) throws -> [Service] = { $0 }
    ) async throws {
        installation = try await TestInstallation(limitsRates: limitsRates, replacing: replacing)
        folders = try Self.folders(of: installation, retakes: retakes)
        outside = try TemporaryDirectory()
        _ = try await installation.call(
            EditionsOperations.putEdition,
            PutEdition(edition: DemoEditions(now: installation.clock.now).coming))
    }

    /// Those of a server that is started on the installation.
    static func folders(of installation: TestInstallation, retakes: Int = 10) throws -> ExchangeFolders {
        let log = Log(minimum: .debug) { [logged = installation.logged] line in logged.withLock { $0.append(line) } }
        let site = try Site(
            bus: installation.bus, organizerPassword: nil, publicAddress: { "" }, clock: installation.clock.wallClock,
            log: log)
        return try site.exchangeFolders(
            in: installation.directory.file("exchange"), metrics: installation.metrics, retakes: retakes)
    }

    func addPartner(_ code: String) async throws {
        let request = AddPartner(code: code, name: code, sends: ["registerExhibitor", "importExhibitor"], sees: [])
        _ = try await installation.call(PartnersOperations.addPartner, request)
    }

    /// The path of something in a partner's folder.
    func path(_ name: String, of code: String = "erp") -> String {
        installation.directory.file("exchange/\(code)/\(name)")
    }

    func makeFolder(_ name: String, of code: String = "erp") throws {
        try FileManager.default.createDirectory(atPath: path(name, of: code), withIntermediateDirectories: true)
    }

    /// As partners are told to: written elsewhere, then moved in.
    func moveIn(_ bytes: [UInt8], as name: String, of code: String = "erp") throws {
        try Data(bytes).write(to: URL(filePath: outside.file(name)))
        try FileManager.default.moveItem(atPath: outside.file(name), toPath: path("in/\(name)", of: code))
    }

    func exists(_ name: String, of code: String = "erp") -> Bool {
        FileManager.default.fileExists(atPath: path(name, of: code))
    }

    func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path(folder)).sorted()
    }

    /// The receipt beside a file, once the file is there.
    func receipt(of name: String, of code: String = "erp", _ spelling: StreamSpelling = .xml) async throws -> Receipt {
        try await eventually("\(name) is there") { exists(name, of: code) }
        let report = try Data(contentsOf: URL(filePath: path("\(name).receipt.\(spelling.rawValue)", of: code)))
        return try Receipt(
            spelling == .xml
                ? XMLCodec.decode(Array(report), as: Receipt.recordType, element: Receipt.element)
                : JSONCodec.decode(Array(report), as: Receipt.recordType))
    }

    /// How many files and folders are told to wait.
    var waiting: Double { installation.metrics.value("pavilion_partner_files_waiting") }

    func log(has words: String) -> Int { installation.log.count { $0.contains(words) } }

    /// Ends it, as a server does.
    func end() async {
        await folders.stop()
        installation.close()
    }
}
