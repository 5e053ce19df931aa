import Channel
import Metrics
import Testing

@testable import Application

/// Administration at an address of its own: what the public's then has no more, and what is at the other.
@Suite(.serialized) struct AdministrationTests {
    private static let staffs = [
        "/console", "/console/registrations", "/console/parties", "/console/parties.csv", "/console/bus/exchange",
        "/console/partners", "/console/nowhere", "/metrics", "/readyz", "/api/parties/find-parties?limit=2",
        "/api/registrations/list-registrations?edition=demo-next", "/api/exchange/list-queues",
    ]

    private func `public`(_ way: TestSite.Way = .inMemory) async throws -> TestSite {
        try await TestSite(way, face: { $0.withoutAdministration() })
    }

    private func administration() async throws -> TestSite {
        try await TestSite(face: { $0.administration(metrics: MetricRegistry()) })
    }

    @Test func `P7: the public's address has nothing of staff's, with the right password or without`() async throws {
        let site = try await `public`()
        for target in Self.staffs {
            #expect(try await site.get(target).status == 404, "\(target)")
            let status = try await site.get(target, [basic(TestSite.password)]).status
            #expect(status == 404, "\(target) with the password")
        }
        for target in ["/console/registrations/1/decision", "/console/bus/contracts/reload"] {
            let reply = try await site.post(
                target, "", "application/x-www-form-urlencoded", [basic(TestSite.password)])
            #expect(reply.status == 404, "\(target)")
        }
    }

    @Test func `P7: no operation that is staff's alone is there, and every other one is`() async throws {
        let site = try await `public`()
        for contract in site.operations where contract.operation.isOfAPI {
            let reply = try await site.post(Site.path(contract.service, contract.name), "{}")
            let isNowhere = try reply.status == 404 && reply.code() == "unknownOperation"
            #expect(isNowhere == contract.operation.isForStaff, "\(contract.qualifiedName)")
        }
    }

    @Test func `P7: nobody can try passwords there`() async throws {
        let site = try await `public`()
        for credentials in [basic(TestSite.password), basic("wrong")] {
            let reply = try await site.get("/api/editions/list-editions", [credentials])
            #expect(reply.status == 401 && reply["WWW-Authenticate"] == "Bearer realm=\"Pavilion\"")
        }
    }

    @Test func `the public is served there as before`() async throws {
        let site = try await `public`()
        for target in ["/", "/editions/demo-next", "/healthz", "/assets/pavilion.css", "/api/editions/list-editions"] {
            #expect(try await site.get(target).status == 200, "\(target)")
        }
        #expect(try await site.post(Submission.address, Submission.json()).status == 201)
    }

    @Test func `what it says of the API has no operation that it does not have`() async throws {
        let (outside, inside) = (
            try await `public`().get("/api/openapi.json"), try await administration().get("/api/openapi.json")
        )
        #expect(
            !outside.text.contains("/api/parties/find-parties") && inside.text.contains("/api/parties/find-parties"))
        #expect(outside.text.contains("/api/registration/register-exhibitor"))
    }

    @Test func `a page that is not there leads nowhere else`() async throws {
        let reply = try await `public`().get("/console/registrations")
        #expect(!reply.text.contains("/console/parties"))
    }

    @Test func `administration has all, for the password`() async throws {
        let site = try await administration()
        for target in Self.staffs where target.hasPrefix("/console") || target.hasPrefix("/api") {
            #expect(try await site.get(target).status == 401, "\(target)")
        }
        for target in Self.staffs where target != "/console/nowhere" {
            let status = try await site.get(target, [basic(TestSite.password)]).status
            #expect(status == 200 || status == 303, "\(target)")
        }
        #expect(try await site.get("/editions/demo-next").status == 200)
    }
}
