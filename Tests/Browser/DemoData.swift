import Foundation
import TestSupport

/// The demo data, made once for all tests, of which each takes a copy; it goes when the tests end.
enum DemoData {
    private static let original = Task {
        atexit(removeDemoData)
        let demo = try await PavilionProgram.run(["demo", "--data", demoDataPath])
        guard demo.status == .exited(0) else { throw POSIXError(.ENODATA) }
    }

    static func copy(to path: String) async throws {
        try await original.value
        try FileManager.default.copyItem(atPath: demoDataPath, toPath: path)
    }
}

private let demoDataPath = FileManager.default.temporaryDirectory.appending(path: "pavilion-demo-\(getpid())").path

/// For `atexit`, after which nobody could be told of a failure.
private func removeDemoData() {
    do { try FileManager.default.removeItem(atPath: demoDataPath) } catch { print("The demo data stay: \(error)") }
}
