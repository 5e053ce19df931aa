import Channel
import MessageModel
import Messages
import TestSupport
import Testing

/// The public list of an edition's exhibitors.
@Suite struct ExhibitorListTests {
    private static func edition(listed: Bool = true, reviewed: Bool = false) -> Edition {
        var edition = Edition.sample(reviewed: reviewed)
        edition.exhibitorsListed = listed
        edition.purpose.append(
            Purpose(
                code: ShowExhibitor.purpose, textVersion: "1", text: [Passage(language: "en", text: "Show us.")]))
        return edition
    }

    private func submission(
        _ company: String, _ country: String = "DE", products: [String] = [], agrees: Bool = true
    ) -> RegisterExhibitor {
        var submission = RegisterExhibitor.sample(
            company: company, country: country, email: "mail\(company.hashValue.magnitude)@some.example")
        submission.contact.phone = nil
        submission.productCategory = products
        if agrees { submission.consentTo = [ConsentTo(purpose: ShowExhibitor.purpose, textVersion: "1")] }
        return submission
    }

    private func list(
        _ test: TestInstallation, _ request: ListExhibitors = ListExhibitors(edition: "spring")
    ) async throws -> Messages.ExhibitorList {
        try await test.call(ExhibitorsOperations.listExhibitors, request, as: .everyone)
    }

    private func names(
        _ test: TestInstallation, _ request: ListExhibitors = ListExhibitors(edition: "spring")
    ) async throws -> [String] {
        try await list(test, request).item.map(\.companyName)
    }

    @Test func `who is registered and agreed to it stands there, nobody else`() async throws {
        let test = try await TestInstallation.announcing(Self.edition())
        try await test.registerAndVerify(submission("Shown"))
        try await test.registerAndVerify(submission("Silent", agrees: false))
        try await test.register(submission("Unconfirmed"))
        #expect(try await names(test) == ["Shown"])
    }

    @Test func `who is declined, withdraws or takes back the consent leaves it`() async throws {
        let test = try await TestInstallation.announcing(Self.edition())
        let declined = try await test.registerAndVerify(submission("Declined"))
        let withdrawn = try await test.registerAndVerify(submission("Withdrawn"))
        let shy = try await test.registerAndVerify(submission("Shy"))
        #expect(try await names(test) == ["Declined", "Shy", "Withdrawn"])
        _ = try await test.decide(declined, .declined, reason: "No.")
        _ = try await test.call(
            RegistrationOperations.withdrawRegistration, WithdrawRegistration(registration: withdrawn.id),
            as: withdrawn.holder)
        _ = try await test.call(
            RegistrationOperations.correctRegistration,
            CorrectRegistration(registration: shy.id, version: 2, submission: submission("Shy", agrees: false)),
            as: shy.holder)
        #expect(try await names(test).isEmpty)
        #expect(try test.count("exhibitor_word") == 0)
        #expect(try test.count("exhibitor_category") == 0)
    }

    @Test func `what is corrected is shown as it is now`() async throws {
        let test = try await TestInstallation.announcing(Self.edition())
        let registered = try await test.registerAndVerify(submission("Lumen", products: ["laser-source"]))
        var corrected = submission("Lumen", products: ["optics-lens"])
        corrected.website = "lumen.example"
        _ = try await test.call(
            RegistrationOperations.correctRegistration,
            CorrectRegistration(registration: registered.id, version: 2, submission: corrected), as: registered.holder)
        let shown = try #require(try await list(test).item.first)
        #expect(shown.website == "lumen.example" && shown.productCategory == ["optics-lens"])
        #expect(try await names(test, ListExhibitors(edition: "spring", productCategory: "laser-source")).isEmpty)
    }

    @Test func `P7: where the organizer shows no list nobody reads one, whoever agreed to what`() async throws {
        let test = try await TestInstallation.announcing(Self.edition(listed: false))
        try await test.registerAndVerify(submission("Shown"))
        for edition in ["spring", "never"] {
            await #expect(throws: Problem(.notFound, "noExhibitorList")) {
                try await list(test, ListExhibitors(edition: edition))
            }
            await #expect(throws: Problem(.notFound, "noExhibitorList")) {
                try await test.call(
                    ExhibitorsOperations.countExhibitors, CountExhibitors(edition: edition), as: .everyone)
            }
        }
        try await test.announce(Self.edition(), version: 1)
        #expect(try await names(test) == ["Shown"])
        var draft = Self.edition()
        draft.state = .draft
        try await test.announce(draft, version: 2)
        await #expect(throws: Problem(.notFound, "noExhibitorList")) { try await list(test) }
    }

    @Test func `P7: nothing in it is about a person`() async throws {
        let test = try await TestInstallation.announcing(Self.edition())
        var sent = submission("Lumen")
        (sent.contact.phone, sent.address, sent.taxId) = ("030 901820", "Secret Street 1", "DE123456789")
        sent.website = "lumen.example"
        try await test.registerAndVerify(sent)
        let reply = String(decoding: JSONCodec.encode(try await list(test).record), as: UTF8.self)
        #expect(reply.contains("Lumen") && reply.contains("lumen.example"))
        for secret in ["Ada", "@some.example", "901820", "Secret Street", "DE123456789", "Sales"] {
            #expect(!reply.contains(secret))
        }
        #expect(!Set(ListedExhibitor.recordType.fields.map(\.name)).contains("contact"))
    }

    @Test func `it is found by words, Chinese ones too, by country and by product`() async throws {
        let test = try await TestInstallation.announcing(Self.edition())
        var chinese = submission("深圳晨曦光电科技有限公司", "CN", products: ["laser-source", "optics-lens"])
        chinese.name = [Name(language: "en", text: "Shenzhen Chenxi Optoelectronics")]
        try await test.registerAndVerify(chinese)
        try await test.registerAndVerify(submission("Lumen Lasers", products: ["laser-source"]))
        for (request, expected) in [
            (ListExhibitors(edition: "spring", search: "光电"), [chinese.companyName]),
            (ListExhibitors(edition: "spring", search: "chenx shenz"), [chinese.companyName]),
            (ListExhibitors(edition: "spring", search: "lasers"), ["Lumen Lasers"]),
            (ListExhibitors(edition: "spring", country: "DE"), ["Lumen Lasers"]),
            (ListExhibitors(edition: "spring", productCategory: "optics-lens"), [chinese.companyName]),
            (ListExhibitors(edition: "spring", search: "lumen", country: "CN"), []),
        ] as [(ListExhibitors, [String])] {
            let found = try await list(test, request)
            #expect(found.item.map(\.companyName) == expected && found.count == Int64(expected.count))
        }
    }

    @Test func `it is read page by page in every order, each exhibitor once`() async throws {
        let test = try await TestInstallation.announcing(Self.edition())
        let companies = ["Ada", "Bob", "Cia", "Dee", "Eve"]
        for (index, company) in companies.enumerated() {
            try await test.registerAndVerify(submission(company, index % 2 == 0 ? "DE" : "AT"))
        }
        for sort in ExhibitorSort.allCases {
            var (read, after): ([String], String?) = ([], nil)
            repeat {
                let page = try await list(test, ListExhibitors(edition: "spring", sort: sort, limit: 2, after: after))
                read += page.item.map(\.companyName)
                after = page.next
            } while after != nil
            #expect(read.sorted() == companies, "\(sort)")
            if sort == .companyDescending { #expect(read == companies.reversed()) }
        }
    }

    @Test func `what it can be narrowed by is counted`() async throws {
        let test = try await TestInstallation.announcing(Self.edition())
        try await test.registerAndVerify(submission("Ada", "DE", products: ["laser-source"]))
        try await test.registerAndVerify(submission("Bob", "AT", products: ["laser-source", "optics-lens"]))
        try await test.registerAndVerify(submission("Cia", "DE"))
        let counted = try await test.call(
            ExhibitorsOperations.countExhibitors, CountExhibitors(edition: "spring"), as: .everyone)
        #expect(
            counted
                == ExhibitorsCounted(
                    count: 3, country: [CodeCount(code: "AT", count: 1), CodeCount(code: "DE", count: 2)],
                    productCategory: [
                        CodeCount(code: "laser-source", count: 2), CodeCount(code: "optics-lens", count: 1),
                    ]))
    }

    @Test func `an organization that registered twice stands there once`() async throws {
        let test = try await TestInstallation.announcing(Self.edition())
        try await test.registerAndVerify(submission("Lumen"))
        var second = submission("Lumen")
        second.contact.email = "second@some.example"
        let other = try await test.registerAndVerify(second)
        _ = try await test.decide(other, .accepted)
        #expect(try await names(test) == ["Lumen"])
        #expect(try test.count("exhibitor") == 2)
    }

    @Test func `P7: nobody but the platform puts anybody into it`() async throws {
        let test = try await TestInstallation.announcing(Self.edition())
        let shown = ShowExhibitor(
            source: "1", edition: "spring", party: "1", exhibitor: ListedExhibitor(companyName: "Evil"))
        for principal in [Caller.Principal.everyone, .holder(token: "x"), .staff("ann"), .partner("erp")] {
            let problem = await #expect(throws: Problem.self) {
                try await test.call(ExhibitorsOperations.showExhibitor, shown, as: principal)
            }
            #expect(problem?.kind == .forbidden || problem?.kind == .unauthenticated)
        }
    }
}
