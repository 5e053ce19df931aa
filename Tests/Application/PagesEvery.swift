import HTML
import Localization
import Messages
import Testing
import Timekeeping

@testable import Application

extension Sample {
    /// Every page in every state, by a name for the reader of a failing test.
    static func everyPage(_ language: Language) throws -> [(name: String, html: String)] {
        let open = try edition(language)
        let soon = try edition(language, .opens(#require(Instant("2026-12-01T01:00:00Z"))))
        let closed = try edition(language, .closed)
        let site = try frame(language)
        let work = try frame(language, organizer: true)
        var pages: [(String, String)] = [
            (
                "home",
                site.render(HomePage(organizer: "Harbour Fairs Ltd.", coming: [open, soon], past: [closed])).text
            ),
            ("home-empty", site.render(HomePage(organizer: "Harbour Fairs Ltd.", coming: [], past: [])).text),
            ("edition", site.render(editionPage(open)).text),
            ("edition-soon", site.render(editionPage(soon)).text),
            ("edition-closed", site.render(editionPage(closed)).text),
            ("edition-over", site.render(try overPage(language)).text),
            ("exhibitors", site.render(try exhibitors(language)).text),
            ("exhibitors-empty", site.render(try exhibitors(language, empty: true)).text),
            ("find-mail", site.render(findMail()).text),
            ("find-mail-returned", site.render(findMail(isWrong: true)).text),
            ("find-mail-asked", site.render(findMail(isAsked: true)).text),
            ("form-correction", site.render(try correction(language)).text),
            ("form", site.render(try form(language)).text),
            ("form-returned", site.render(try form(language, returned)).text),
            ("verify", site.render(verification(.ask(action: "/v/abc", key: "k"), open)).text),
            ("verify-done", site.render(verification(.done(registration: Address("/r/abc")), open)).text),
            ("list", work.render(try list(language)).text),
            ("list-empty", work.render(try list(language, empty: true)).text),
            ("exchange", work.render(try exchange()).text),
            ("dead-letter", work.render(try deadLetter()).text),
            ("partners", work.render(try partners()).text),
            ("partners-empty", work.render(try partners(empty: true)).text),
            ("partners-refused", work.render(try partners(refusedPartner)).text),
            ("partner-key", work.render(try partnerKey()).text),
            ("contracts", work.render(contracts()).text),
            ("contracts-refused", work.render(contracts(policy: refusedPolicy)).text),
            ("contracts-none", work.render(contracts(search: "nothing fits")).text),
        ]
        for status in RegistrationState.allCases {
            var page = RegistrationPage(
                record: try record(status), edition: open, resendAction: "/r/abc/mail", correctAction: "/r/abc/email",
                withdrawAction: "/r/abc/withdraw", key: "k", done: status == .pendingVerification ? .submitted : nil)
            page.reason = status == .declined ? "The hall for lasers is full." : ""
            page.mails = try MailState.allCases.map(sentMail)
            page.ways = .init(correct: Address("/r/abc/correct"), again: Address("/r/abc/again"))
            pages.append(("registration-\(status)", site.render(page).text))
            var detail = RegistrationDetailPage(
                record: try record(status, 4), edition: open, list: Address("/organizer/registrations"),
                decideAction: "/organizer/registrations/1/decide", key: "k", version: "3")
            detail.mails = try MailState.allCases.map(mail)
            pages.append(("detail-\(status)", work.render(detail).text))
        }
        for state in PartnerState.allCases {
            pages.append(("partner-\(state)", work.render(try partner(state)).text))
        }
        for state in ReceiptState.allCases {
            pages.append(("receipt-\(state)", work.render(try receiptPage(state)).text))
        }
        for kind in PartyKind.allCases {
            pages.append(("party-\(kind)", work.render(try party(kind, language)).text))
        }
        for state in ImportState.allCases {
            pages.append(("import-\(state)", work.render(try importPage(state)).text))
        }
        pages.append(("imports", work.render(try imports()).text))
        pages.append(("imports-empty", work.render(try imports(empty: true)).text))
        pages.append(("parties", work.render(try parties()).text))
        pages.append(("parties-empty", work.render(try parties(empty: true)).text))
        pages.append(
            ("traces", work.render(traces([try entry()])).text))
        pages.append(("traces-empty", work.render(traces([])).text))
        pages.append(("trace", work.render(TracePage(try trace())).text))
        var problem = ProblemPage(title: "Not found", detail: "Check the address.", mistakes: [hostile])
        problem.ways = [.init("Try again", Address("/a")), .init("Start", Address("/"))]
        problem.trace = String(repeating: "4b", count: 16)
        return pages + [("problem", site.render(problem).text)]
    }

    private static func mail(_ state: MailState) throws -> MailEntry {
        MailEntry(
            mail: "1", recipient: companies[4].3, purpose: state == .sent ? "verification" : "declined", state: state,
            queued: try #require(Instant("2026-11-20T01:41:00Z")), reason: state == .failed ? "550 \(hostile)" : nil)
    }

    private static func traces(_ entries: [TraceEntry]) -> TraceListPage {
        TraceListPage(
            traces: entries,
            paging: Paging(first: 1, last: entries.count, count: entries.count, previous: nil, next: nil),
            address: Address("/console/bus/traces"))
    }

    private static func entry() throws -> TraceEntry {
        TraceEntry(
            trace: String(repeating: "4b", count: 16), began: try #require(Instant("2026-11-20T01:41:00.25Z")),
            name: "POST /editions/:code/register", outcome: "503", microseconds: 1_204_000, hops: 9, notable: true)
    }

    private static func trace() throws -> TraceRecord {
        let entry = try entry()
        let hops = TraceHopKind.allCases.enumerated().map { index, kind in
            TraceHop(
                span: "000000000000000\(index)", depth: kind == .delivery ? 0 : Int64(index), kind: kind,
                name: index == 0 ? entry.name : "registration.registerExhibitor", start: Int64(index) * 1000,
                waited: Int64(index) * 10, microseconds: 4_200 - Int64(index) * 900, outcome: "ok", failed: index == 2)
        }
        return TraceRecord(trace: entry.trace, began: entry.began, hop: hops, dropped: 3)
    }

    private static func editionPage(_ edition: EditionSummary) -> EditionPage {
        EditionPage(
            edition: edition, motto: "Light at work: optics, lasers and precision manufacturing",
            halls: [
                .init(name: "Hall 1", netArea: 12_400), .init(name: "Hall 2", netArea: 9_800),
                .init(name: "Hall 3", netArea: 7_250),
            ],
            outcomes: [
                .init(name: "2026", exhibitors: 412, countries: 31, visitors: 38_204, netArea: 27_900),
                .init(name: "2025", exhibitors: 368, countries: 27, visitors: 33_940, netArea: 24_150),
            ], registerAddress: Address("/editions/demo-next/register"))
    }

    private static func verification(_ step: VerificationPage.Step, _ edition: EditionSummary) -> VerificationPage {
        VerificationPage(companyName: companies[0].0, email: companies[0].3, edition: edition, step: step)
    }

    private static func list(_ language: Language, empty: Bool = false) throws -> RegistrationListPage {
        let start = try #require(Instant("2026-11-20T01:41:00Z"))
        let statuses = RegistrationState.allCases
        let rows = (0..<(empty ? 0 : 28)).map { index in
            let (company, country, contact, email) = companies[index % companies.count]
            return RegistrationListPage.Row(
                address: Address("/organizer/registrations/\(index)"), companyName: company, country: country,
                contactName: contact, email: email, status: statuses[index % statuses.count],
                received: start - .seconds(index * 7919))
        }
        let address = Address(
            "/organizer/registrations",
            query: [.init("sort", "-received"), .init("search", empty ? "none & nothing" : "")])
        return RegistrationListPage(
            rows: rows,
            paging: Paging(
                first: 1, last: 50, count: 312, previous: nil, next: address.setting("after", "489201733")),
            address: address, editions: [Choice("demo-next", "Harbour Expo 2027")], zone: .utc)
    }
}
