import Channel
import HTTPServer
import MessageModel
import Messages

/// The organizer's list of registrations, as a page and as a file.
extension Visit {
    func registrationList() async throws -> HTTPResponse {
        let staff = try staff()
        let editions = try await bus.call(EditionsOperations.listEditions, ListEditions(), as: staff).edition
        guard let edition = editions.first(where: { $0.code == request.queryValue("edition") }) ?? editions.first else {
            throw Problem(.notFound, "unknownEdition")
        }
        let trail = PageTrail(address)
        var question = listing(edition)
        question.limit = Int64(PageTrail.size)
        question.after = trail.after
        let list = try await bus.call(RegistrationsOperations.listRegistrations, question, as: staff)
        let countries = try await names("country")
        let rows = list.item.map { record in
            RegistrationListPage.Row(
                address: Address("/console/registrations/\(record.registration)"),
                companyName: record.submission.companyName,
                country: countries[record.submission.country] ?? record.submission.country,
                contactName: record.submission.contact.name, email: record.submission.contact.email,
                status: record.state,
                received: record.received)
        }
        var page = RegistrationListPage(
            rows: rows,
            paging: trail.paging(shown: rows.count, count: Int(list.count), isExact: !list.more, next: list.next),
            address: address.setting("edition", edition.code),
            editions: editions.map { Choice($0.code, $0.name.text(in: text.language)) }, zone: edition.zone)
        page.suppressed = try await bus.call(
            MailsOperations.countSuppressed, CountSuppressed(), as: staff
        ).item.reduce(0) { $0 + Int($1.mails) }
        return show(page, brand: edition.organizer)
    }

    /// Everything that the list would show, in a file for spreadsheets.
    func registrationExport() async throws -> HTTPResponse {
        let staff = try staff()
        let edition = try await find(request.queryValue("edition") ?? "")
        return try await spreadsheet(
            "registrations-\(edition.code)", RegistrationRow.headings, cells: RegistrationRow.cells
        ) { after in
            var question = listing(edition)
            (question.limit, question.after) = (1000, after)
            let list = try await bus.call(RegistrationsOperations.listRegistrations, question, as: staff)
            return (list.item, list.next)
        }
    }

    /// Whoever has the organizer's password.
    func staff() throws -> Caller { caller(try site.credentials.requireStaff(request)) }

    private func listing(_ edition: Edition) -> ListRegistrations {
        ListRegistrations(
            edition: edition.code, state: request.queryValue("status").flatMap { RegistrationState(rawValue: $0) },
            search: searched, sort: sort())
    }
}
