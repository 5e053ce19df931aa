import Channel
import MessageModel
import Messages
import TestSupport
import Testing
import Timekeeping

@Suite struct ListingTests {
    private let test: TestInstallation

    /// Twenty-three registrations with many equal sort values, the received times among them.
    init() async throws {
        test = try await TestInstallation.announcing(.sample(), .sample("autumn"))
        let names = ["Optik Müller", "深圳光电有限公司", "Zenith", "optik mueller", "Ålund"]
        for number in 0..<23 {
            var submission = RegisterExhibitor.sample(
                company: "\(names[number % 5]) \(number % 3)", country: ["DE", "CN", "SE"][number % 3],
                email: "contact\(number)@firm-\(number % 4).example")
            submission.contact.name = number == 7 ? "Grace Hopper" : "Ada Lens"
            if number == 8 { submission.name = [Name(language: "en", text: "Brightwater")] }
            submission.edition = number == 22 ? "autumn" : "spring"
            try await record(submission, state: number % 4 == 0 ? .underReview : nil)
            if number % 5 == 0 { test.clock.advance(.seconds(1)) }
        }
    }

    private func record(_ submission: RegisterExhibitor, state: RegistrationState?) async throws {
        let attached = try await test.call(
            PartiesOperations.attachOrganization,
            AttachOrganization(
                companyName: submission.companyName, country: submission.country,
                contactName: submission.contact.name, email: submission.contact.email), as: .system("test"))
        let recorded = try await test.call(
            RegistrationsOperations.recordRegistration,
            RecordRegistration(
                party: attached.party, contact: attached.contact, contactCreated: true, termsVersion: "1",
                submission: submission),
            as: .system("test"))
        guard let state else { return }
        _ = try await test.call(
            RegistrationsOperations.changeRegistration,
            ChangeRegistration(registration: recorded.registration, version: 1, state: state), as: .system("test"))
    }

    private func list(
        sort: RegistrationSort? = nil, search: String? = nil, state: RegistrationState? = nil, limit: Int64? = nil,
        after: String? = nil
    ) async throws -> RegistrationList {
        try await test.call(
            RegistrationsOperations.listRegistrations,
            ListRegistrations(
                edition: "spring", state: state, search: search, sort: sort, limit: limit, after: after))
    }

    private func companies(matching search: String) async throws -> Set<String> {
        Set(try await list(search: search).item.map { String($0.submission.companyName.dropLast(2)) })
    }

    @Test func `paging by any order shows every registration once, in the order of one long page`() async throws {
        for sort in RegistrationSort.allCases {
            let whole = try await list(sort: sort, limit: 1000)
            #expect(whole.item.count == 22 && whole.next == nil && whole.count == 22 && !whole.more)
            var paged: [String] = []
            var after: String?
            repeat {
                let page = try await list(sort: sort, limit: 4, after: after)
                #expect(page.count == 22)
                paged += page.item.map(\.registration)
                after = page.next
            } while after != nil
            #expect(paged == whole.item.map(\.registration), "\(sort)")
        }
    }

    @Test func `an order and its opposite are each other's reverse`() async throws {
        for (up, down) in [
            (RegistrationSort.received, RegistrationSort.receivedDescending), (.company, .companyDescending),
            (.country, .countryDescending), (.state, .stateDescending),
        ] {
            let (first, second) = try await (list(sort: up).item, list(sort: down).item)
            #expect(first.map(\.registration) == second.reversed().map(\.registration), "\(up)")
        }
    }

    @Test func `companies are in the order of a list, whatever their case and accents`() async throws {
        let companies = try await list(sort: .company).item.map { String($0.submission.companyName.dropLast(2)) }
        #expect(companies.first == "Ålund")
        #expect(companies.firstIndex(of: "optik mueller") ?? 0 < companies.firstIndex(of: "Zenith") ?? 0)
        #expect(companies.last == "深圳光电有限公司")
    }

    @Test func `the latest come first when nothing else is asked`() async throws {
        let received = try await list().item.map(\.received)
        #expect(received == received.sorted(by: >))
    }

    @Test func `a state narrows the list and its count`() async throws {
        let list = try await list(state: .underReview, limit: 2)
        #expect(list.item.allSatisfy { $0.state == .underReview } && list.item.count == 2 && list.count == 6)
    }

    @Test func `any part of a Chinese name and the beginning of a Latin one find it`() async throws {
        for (search, company) in [
            ("光电", "深圳光电有限公司"), ("深圳", "深圳光电有限公司"), ("司", "深圳光电有限公司"), ("zen", "Zenith"), ("ÅLU", "Ålund"),
            ("alund", "Ålund"),
        ] {
            #expect(try await companies(matching: search) == [company], "\(search)")
        }
    }

    @Test func `the contact is found by e-mail address and name`() async throws {
        for search in ["contact7@firm-3.example", "CONTACT7@FIRM-3", "contact7", "grace", "hopper grace"] {
            let contacts = try await list(search: search).item.map(\.submission.contact.name)
            #expect(contacts == ["Grace Hopper"], "\(search)")
        }
    }

    @Test func `a company is found by its name in another language`() async throws {
        #expect(try await list(search: "brightw").count == 1)
    }

    @Test func `all words must fit`() async throws {
        #expect(try await list(search: "zenith se").count == 2)
        #expect(try await list(search: "deniz hopper").count == 0)
    }

    @Test func `what is no word is no pattern either`() async throws {
        for search in ["%", "_", "*", "。"] { #expect(try await list(search: search).count == 22, "\(search)") }
        #expect(try await list(search: "' OR 1=1").count == 0)
    }

    @Test func `a page mark that no page gave is refused`() async throws {
        for after in ["x", "1", ":", "1:x", "0:1", "-1:2"] {
            let problem = await #expect(throws: Problem.self) { try await list(sort: .received, after: after) }
            #expect(problem?.errors == [FieldError("after", "cursor")], "\(after)")
        }
    }

    @Test func `a page has one to a thousand items`() async throws {
        for limit in [Int64(0), 1001] {
            let problem = await #expect(throws: Problem.self) { try await list(limit: limit) }
            #expect(problem?.errors.first?.path == "limit")
        }
    }

    @Test func `P7: only staff sees the list`() async throws {
        for principal in [Caller.Principal.everyone, .holder(token: "x"), .partner("erp")] {
            await #expect(throws: Problem.self) {
                try await test.call(
                    RegistrationsOperations.listRegistrations, ListRegistrations(edition: "spring"), as: principal)
            }
        }
    }
}
