import Messages
import TestSupport

@testable import Demo

extension TestSite {
    /// The organizer changes the demo's coming edition, once.
    func change(_ change: (inout Edition) -> Void) async throws {
        var edition = DemoEditions(now: installation.clock.now).coming
        change(&edition)
        _ = try await installation.call(EditionsOperations.putEdition, PutEdition(version: 1, edition: edition))
    }

    /// What is on record of a registration.
    func record(_ path: String) async throws -> RegistrationRecord {
        let id = String(path.split(separator: "/")[1])
        return try await installation.call(
            RegistrationsOperations.fetchRegistration, FetchRegistration(registration: id))
    }
}
