import Foundation
import TestSupport

/// A server on its own copy of the demo data, and the questions that a test asks it from outside.
struct DemoServer: Sendable {
    private let directory: TemporaryDirectory
    private let process: ServerProcess
    let client: HTTPClient

    var address: String { process.address }
    /// Where administration is, when it has a listener of its own.
    var administration: String? { process.administration }
    var data: String { directory.file("data") }
    var log: String { get throws { try process.log } }

    /// - Parameter arguments: options of `serve` besides the data and the password.
    static func start(_ arguments: [String] = []) async throws -> DemoServer {
        let directory = try TemporaryDirectory()
        let data = directory.file("data")
        try await DemoData.copy(to: data)
        let password = ["--organizer-password-file", "\(data)/organizer-password"]
        return try DemoServer(directory, try await ServerProcess.start(data: data, password + arguments))
    }

    private init(_ directory: TemporaryDirectory, _ process: ServerProcess) throws {
        self.directory = directory
        self.process = process
        guard let port = URL(string: process.address)?.port else { throw URLError(.badURL) }
        client = HTTPClient(port: port)
    }

    func stop() async -> ExitStatus { await process.stop() }
    func kill() async { await process.kill() }
    func signal(_ number: Int32) { process.signal(number) }
    func startAgain() async throws -> DemoServer { try DemoServer(directory, try await process.startAgain()) }

    /// The credentials of the organizer, as `user:password`.
    var organizer: String {
        get throws {
            let password = try String(contentsOfFile: "\(data)/organizer-password", encoding: .utf8)
            return "organizer:" + password.trimmingCharacters(in: .newlines)
        }
    }

    /// The server's address with the organizer's credentials in it, for a browser.
    var organizerAddress: String {
        get throws { address.replacing("http://", with: "http://\(try organizer)@") }
    }

    func getAsOrganizer(_ target: String) async throws -> RawResponse {
        let credentials = Data(try organizer.utf8).base64EncodedString()
        return try await client.get(target, headers: [("Authorization", "Basic \(credentials)")])
    }

    /// What the holder of a token reads of its registration.
    func view(_ registration: String, token: String) async throws -> RegistrationViewed {
        let answer = try await client.get(
            "/api/registration/get-registration?registration=\(registration)",
            headers: [("Authorization", "Bearer \(token)")])
        guard answer.status == 200 else { throw UnexpectedAnswer(answer) }
        return try RegistrationViewed(answer.body)
    }

    /// The registrations of the coming edition, as the organizer exports them: one line each, without the heading.
    func exported(search: String = "") async throws -> [String] {
        let answer = try await getAsOrganizer("/console/registrations.csv?edition=demo-next&search=\(search)")
        guard answer.status == 200 else { throw UnexpectedAnswer(answer) }
        return answer.text.split(separator: "\r\n").dropFirst().map(String.init)
    }

    /// The files of the mails for an address, oldest first.
    func mailFiles(for address: String) throws -> [String] {
        guard FileManager.default.fileExists(atPath: "\(data)/mail") else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: "\(data)/mail").sorted()
            .filter { $0.hasSuffix(".eml") }.map { "\(data)/mail/\($0)" }
            .filter {
                let text = try String(contentsOfFile: $0, encoding: .utf8)
                return text.contains("<\(address)>") || text.contains("\r\nTo: \(address)\r\n")
            }
    }

    /// The mail of this number, from 0, for an address, once it is there.
    func mail(_ number: Int = 0, for address: String) async throws -> ReadMail {
        let file = try await eventually("mail \(number) for \(address)") {
            try mailFiles(for: address).dropFirst(number).first
        }
        return try await ReadMail(file: file)
    }

    /// What a query finds in the hub's file, one line a row.
    func database(_ query: String) async throws -> [String] {
        let sqlite = try await FinishedProgram.run("/usr/bin/sqlite3", ["-readonly", "\(data)/hub.db", query])
        guard sqlite.status == .exited(0) else { throw POSIXError(.EIO) }
        return sqlite.output.split(separator: "\n").map(String.init)
    }
}

/// An answer that a test cannot go on with.
struct UnexpectedAnswer: Error, CustomStringConvertible {
    let description: String

    init(_ answer: RawResponse) { description = "\(answer.status): \(answer.text)" }
}
