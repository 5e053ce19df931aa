import Foundation
import TestSupport
import Testing

/// The program needs nothing beside it: no files of ours, no environment, no folder of the build.
@Suite struct BinaryAloneTests {
    @Test func fromAnEmptyDirectoryItServesEverything() async throws {
        let directory = try TemporaryDirectory()
        try FileManager.default.copyItem(atPath: PavilionProgram.path, toPath: directory.file("pavilion"))
        let alone = ["-i", "PATH=/nonexistent", "./pavilion"]
        let demo = try await FinishedProgram.run(
            "/usr/bin/env", alone + ["demo", "--data", "data"], directory: directory.path)
        #expect(demo.status == .exited(0), "\(demo.errorOutput)")

        let serve = ["serve", "--data", "data", "--port", "0", "--organizer-password-file", "data/organizer-password"]
        let server = try await ChildProcess("/usr/bin/env", alone + serve, directory: directory.path)
        let address = try await server.nextLine()
        let client = HTTPClient(port: try #require(URL(string: address)?.port))
        for page in [
            "/", "/editions/demo-next", "/editions/demo-next/register", "/editions/demo-next/register?language=zh-Hant",
            "/assets/pavilion.css", "/assets/pavilion.js", "/assets/pavilion.svg", "/assets/plan.svg", "/healthz",
            "/api/editions/get-edition?code=demo-next", "/api/codes/list-codes?list=product-category",
        ] {
            let answer = try await client.get(page)
            #expect(answer.status == 200, "\(page)")
            #expect(!answer.body.isEmpty, "\(page)")
        }
        let form = try await client.post(
            "/editions/demo-next/register", Spelling.whole.form, type: "application/x-www-form-urlencoded")
        #expect(form.status == 303)
        try await eventually("the mail") {
            try FileManager.default.contentsOfDirectory(atPath: directory.file("data/mail")).count == 1
        }
        server.signal(SIGTERM)
        #expect(await server.end() == .exited(0))
        let left = try FileManager.default.contentsOfDirectory(atPath: directory.path)
        #expect(Set(left) == ["pavilion", "data"])
    }
}
