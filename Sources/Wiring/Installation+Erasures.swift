import Channel
import Hub
import Logging
import MessageModel
import Messages

extension Installation {
    /// After an older database was brought back: erases whom the receipts name and nobody else, before anybody is served.
    static func eraseAgain(_ erasures: [Erasure], _ bus: Bus, _ log: Log) async throws {
        for erasure in erasures {
            let account = try PersonErasure(
                Record(stored: erasure.account, as: PersonErasure.recordType, in: "a receipt"))
            do {
                _ = try await bus.call(
                    PrivacyOperations.eraseAgain, ErasePerson(party: "\(erasure.subject)", reason: account.reason),
                    as: Caller(.system("restore")))
                log.warning("privacy.erasedAgain", ["party": erasure.subject])
            } catch let problem as Problem where problem.kind == .notFound {
                log.info("privacy.receiptOfNobody", ["party": erasure.subject])
            }
        }
    }
}
