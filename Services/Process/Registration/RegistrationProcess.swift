import Channel
import Cryptography
import MessageModel
import Messages

extension Service {
    /// Exhibitors register themselves for an edition: register, verify, correct, withdraw, decide. Owns no table.
    /// - Parameter key: makes the registrations' codes.
    package static func registration(key: SecretKey, address: PublicAddress) throws -> Service {
        let process = Registration(codes: RegistrationCodes(key: key), letters: try Letters(), address: address)
        return Service(
            "registration",
            handlers: [
                .process(RegistrationOperations.registerExhibitor, process.register),
                .process(RegistrationOperations.openVerification, process.openVerification),
                .process(RegistrationOperations.verifyRegistration, process.verify),
                .process(RegistrationOperations.resendVerification, process.resend),
                .process(RegistrationOperations.correctEmail, process.correctEmail),
                .process(RegistrationOperations.correctRegistration, process.correct),
                .process(RegistrationOperations.sendLink, process.askForLink),
                .process(RegistrationOperations.sendLinks, process.sendLinks),
                .process(RegistrationOperations.withdrawRegistration, process.withdraw),
                .process(RegistrationOperations.getRegistration, process.get),
                .process(RegistrationOperations.decideRegistration, process.decide),
            ], recognizes: process.codes.isMade)
    }
}

/// What the acts of the registration process share.
struct Registration: Sendable {
    let codes: RegistrationCodes
    let letters: Letters
    let address: PublicAddress

    var links: RegistrationLinks { RegistrationLinks(address: address, codes: codes) }
}

extension RegistrationView {
    /// What the holder may see of a record: nothing about other registrations or the party behind.
    init(_ record: RegistrationRecord) {
        self.init(
            registration: record.registration, version: record.version, state: record.state, received: record.received,
            verified: record.verified, reason: record.reason, corrected: record.corrected,
            correctedField: record.correctedField, submission: record.submission)
    }
}
