import Channel
import Cryptography
import Foundation
import ListsService
import Messages
import TestSupport
import Timekeeping

/// Sends lists to an installation and imports them, each step as short as it can be.
struct ListSending {
    let directory: TemporaryDirectory
    let clock: ManualClock

    init() async throws {
        let test = try await TestInstallation.announcing(.sample())
        (directory, clock) = (test.directory, test.clock)
        test.close()
    }

    /// Imports a hundred rows at once.
    ///
    /// - Parameter limits: in bytes, of one list and of all.
    func open(patience: Duration = .zero, limits: (Int, Int) = (1 << 24, 1 << 24)) async throws
        -> TestInstallation
    {
        let lists = KeptLists(
            in: folder, mostOfList: limits.0, mostOfAll: limits.1, clock: clock.wallClock)
        return try await TestInstallation(in: directory, clock: clock) { services in
            services.map { $0.name == "lists" ? .lists(lists, patience: patience, size: 100) : $0 }
        }
    }

    var folder: String { directory.file("lists") }

    var files: [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()) ?? []
    }

    func digest(_ text: String) -> String { Sodium.hash(Array(text.utf8)).hexadecimal }

    func keep(_ text: String, of list: String, at offset: Int = 0, _ test: TestInstallation) async throws
        -> Int64
    {
        try await test.call(
            ListsOperations.keepList, KeepList(list: list, offset: Int64(offset), bytes: Array(text.utf8)),
            as: .staff("ann")
        ).size
    }

    func step(
        _ list: String, import known: String? = nil, to edition: String = "spring", column: [ColumnWish] = [],
        _ test: TestInstallation
    ) async throws -> RowsImported {
        try await test.call(
            ListsOperations.importRows,
            ImportRows(
                list: list, fileName: "list.csv", edition: edition,
                column: [ColumnWish(field: "companyName", heading: "Firm")] + column, import: known), as: .staff("ann"))
    }

    func report(_ record: ImportRecord, _ test: TestInstallation) async throws -> RefusedRows {
        try await test.call(
            ListsOperations.fetchRefusedRows, FetchRefusedRows(import: record.import, offset: 0), as: .staff("ann"))
    }

    /// Every tenth row names no country.
    func list(_ count: Int) -> String {
        "Firm;country\n" + (0..<count).map { "Maker \($0)q;\($0 % 10 == 5 ? "Atlantis" : "DE")\n" }.joined()
    }
}
