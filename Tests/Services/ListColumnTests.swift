import Channel
import DelimitedText
import MessageModel
import Messages
import Resources
import TestSupport
import Testing

/// What the columns of a list hold is told by their headings.
@Suite struct ListColumnTests {
    private func columns(_ headings: String...) async throws -> [String: Int64] {
        let test = try await TestInstallation()
        let reply = try await test.call(
            ListsOperations.proposeColumns, ProposeColumns(heading: headings), as: .staff("ann"))
        return Dictionary(uniqueKeysWithValues: reply.column.map { ($0.field, $0.position) })
    }

    @Test func `in English, whatever their case and punctuation`() async throws {
        let found = try await columns("No.", "COMPANY_NAME", "Country", "E-mail", "VAT-ID", "", "Web site", "Stand")
        #expect(found == ["companyName": 1, "country": 2, "contact.email": 3, "taxId": 4, "website": 6])
    }

    @Test func `in Chinese, in simplified and traditional characters`() async throws {
        let simplified = try await columns("公司名称", "国家", "联系人", "电话")
        #expect(simplified.count == 4)
        #expect(try await columns("公司名稱", "國家", "聯繫人", "電話") == simplified)
        #expect(
            try await columns("公司名稱", "國家", "聯絡人", "電子郵件", "統一編號", "產品類別")
                == [
                    "companyName": 0, "country": 1, "contact.name": 2, "contact.email": 3, "taxId": 4,
                    "productCategory": 5,
                ])
    }

    @Test func `as messages name their fields`() async throws {
        #expect(
            try await columns("contact.jobTitle", "externalId", "companyName")
                == ["contact.jobTitle": 0, "externalId": 1, "companyName": 2])
    }

    @Test func `a name is the company's, unless another column says so more clearly`() async throws {
        #expect(try await columns("name", "country") == ["companyName": 0, "country": 1])
        #expect(try await columns("name", "company") == ["companyName": 1])
    }

    @Test func `every heading stands once, for a field that an exhibitor has`() throws {
        let text = try #require(Resource.all { $0 == "Schemas/Lists/headings.csv" }.first).text
        let rows = try CSVReader.rows(text).dropFirst()
        #expect(Set(rows.map { $0[1] }).count == rows.count)
        let fields =
            ImportExhibitor.recordType.fields.map(\.name) + Contact.recordType.fields.map { "contact.\($0.name)" }
            + ["name[en]", "name[zh-Hans]"]
        #expect(Set(rows.map { $0[0] }).subtracting(fields) == [])
    }
}
