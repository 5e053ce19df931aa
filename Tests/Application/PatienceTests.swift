import Messages
import Testing
import Timekeeping

@testable import Application

/// Whether a file is taken once more.
@Suite struct PatienceTests {
    @Test func `patience begins anew whenever something more gets through`() {
        func batch(_ accepted: Int64, _ duplicate: Int64, refused: Int64 = 0, isHeldUp: Bool = false) -> TakenBatch {
            let receipt = Receipt(
                receipt: "1", partner: "erp", source: "a.xml", state: .whole, begun: .init(milliseconds: 0),
                accepted: accepted, duplicate: duplicate, refused: refused, deferred: 1)
            return TakenBatch(receipt: receipt, isHeldUp: isHeldUp)
        }
        var patience = Patience(2)
        let taken = [
            batch(0, 0), batch(0, 0), batch(3, 0), batch(0, 3), batch(0, 2, refused: 2), batch(1, 2),
            batch(0, 3), batch(0, 3, isHeldUp: true), batch(0, 3),
        ]
        #expect(
            taken.map { patience.ends(with: $0) } == [false, false, false, false, false, false, false, false, true])
    }

    @Test func `what a batch was broken off by is taken again, and what is damaged is not`() {
        func receipt(_ rule: String?) -> Receipt {
            Receipt(
                receipt: "1", partner: "erp", source: "a.xml", state: .cut, begun: .init(milliseconds: 0), accepted: 1,
                duplicate: 0, refused: 0, deferred: 0,
                problem: rule.map { ReceiptError(path: "", rule: $0, message: "") })
        }
        #expect(receipt("serviceBusy").isUnfinished && receipt(nil).isUnfinished)
        #expect(!receipt("uploadCorrupt").isUnfinished && !receipt("uploadTooLarge").isUnfinished)
    }
}
