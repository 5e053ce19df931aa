import Channel
import MessageModel
import Messages
import TestSupport
import Testing

@testable import PartiesService

@Suite struct PartyNumberTests {
    /// Two of them are German tax numbers for persons, which have the same check digit.
    @Test(
        arguments: [
            (6_592_997_048, "6592997048-9"), (8_609_574_271, "8609574271-9"), (100_042, "100042-4"),
        ] as [(Int64, String)])
    func `a customer number has its check digit`(value: Int64, text: String) throws {
        #expect(CustomerNumber(value: value).description == text)
        #expect(try CustomerNumber(text, at: "number").value == value)
    }

    @Test func `one wrong digit is noticed wherever it stands`() {
        let digits = Array("100042-4")
        for place in digits.indices where digits[place] != "-" {
            for digit in "0123456789" where digit != digits[place] {
                var wrong = digits
                wrong[place] = digit
                #expect(throws: Problem.invalid("number", "checkDigit")) {
                    try CustomerNumber(String(wrong), at: "number")
                }
            }
        }
    }

    @Test func `P3: every party has a number of its own, whoever records it, and it finds the party`() async throws {
        let test = try await TestInstallation.announcing()
        try await test.register()
        let numbers = try await withThrowingTaskGroup(of: String.self) { group in
            for number in 0..<20 {
                group.addTask { try await test.recorded(.organization("Firm \(number)")).customerNumber }
            }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(numbers.count == 20)
        let list = try await test.call(PartiesOperations.findParties, FindParties(sort: .customerNumber))
        #expect(Set(list.item.map(\.customerNumber)).count == 22)
        let item = try #require(list.item.last)
        let found = try await test.call(
            PartiesOperations.findParty, FindParty(customerNumber: item.customerNumber))
        #expect(found.party == item.party)
    }

    @Test func `P3: a number whose recording failed belongs to nobody else's party twice`() async throws {
        let test = try await TestInstallation()
        let first = try await test.recorded(.organization("First"))
        var wrong = PartyDetails.lumen()
        wrong.tag = ["4711"]
        await #expect(throws: Problem.self) { try await test.recorded(wrong) }
        let second = try await test.recorded(.organization("Second"))
        #expect(first.customerNumber != second.customerNumber)
    }

    @Test func `a mistyped number is refused with words about its check digit`() async throws {
        let test = try await TestInstallation()
        let number = try await test.recorded(.lumen()).customerNumber
        let mistyped = String(number.dropLast()) + (number.hasSuffix("0") ? "1" : "0")
        let problem = await #expect(throws: Problem.self) {
            try await test.call(PartiesOperations.findParty, FindParty(customerNumber: mistyped))
        }
        #expect(problem == .invalid("customerNumber", "checkDigit"))
        let next = CustomerNumber(value: try CustomerNumber(number, at: "").value + 1).description
        await #expect(throws: Problem(.notFound, "notFound")) {
            try await test.call(PartiesOperations.findParty, FindParty(customerNumber: next))
        }
    }
}
