import MessageModel
import Messages
import Testing

@Suite struct RecordValidationTests {
    private func registration() throws -> RegisterExhibitor {
        try RegisterExhibitor(
            JSONCodec.decode(bytes(at: "Schemas/Examples/registerExhibitor.json"), as: RegisterExhibitor.recordType))
    }

    @Test func aTypedMessageIsCheckedByTheSameRules() throws {
        var message = try registration()
        message.companyName = ""
        message.contact.email = "nowhere"
        message.name[1].text = String(repeating: "x", count: 201)
        message.productCategory = Array(repeating: "a", count: 51)
        message.taxId = ""
        #expect(
            message.record.validate() == [
                FieldError("companyName", "required"), FieldError("contact.email", "pattern", ["type": "Email"]),
                FieldError("name[1].text", "tooLong", ["limit": "200"]),
                FieldError("taxId", "tooShort", ["limit": "1"]),
                FieldError("productCategory", "tooMany", ["limit": "50"]),
            ])
    }

    @Test func `a problem names as many wrong fields as the messages that tell of them take`() {
        let errors = (0..<60).map { FieldError("item[\($0)]", "required") }
        #expect(Problem(.conflict, "invalid", errors: errors).errors == Array(errors.prefix(Problem.mostErrors)))
        for (type, field) in [
            (ReceiptItem.recordType, "error"), (ProblemDetails.recordType, "errors"),
            (ImportResult.recordType, "error"), (ListFault.recordType, "error"),
        ] {
            #expect(type.fields.first { $0.name == field }?.maximum == Problem.mostErrors)
        }
    }

    @Test func valuesOfAnotherTypeAreRefused() throws {
        var record = try registration().record
        record[0] = .integer(1)
        record[3] = nil
        record[8] = .text("a")
        #expect(
            record.validate() == [
                FieldError("edition", "type", ["expected": "text"]), FieldError("contact.name", "required"),
                FieldError("contact.email", "required"), FieldError("productCategory", "type", ["expected": "list"]),
            ])
        #expect(throws: Problem.self) { try RegisterExhibitor(record) }
    }

    @Test func manyThreadsMayUseOnePattern() async throws {
        let record = try registration().record
        let counts = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<8 {
                group.addTask { (0..<200).reduce(0) { count, _ in count + record.validate().count } }
            }
            return await group.reduce(0, +)
        }
        #expect(counts == 0)
    }

    @Test func nullCharactersAreRefusedInEveryText() throws {
        var message = try registration()
        message.address = "a\0b"
        message.companyName = "a\u{FFFF}b"
        #expect(
            message.record.validate() == [
                FieldError("companyName", "pattern", ["type": "UnlinkedLabel"]),
                FieldError("address", "pattern", ["type": "Text"]),
            ])
    }
}
