// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// Exhibitors register themselves for an edition.
package enum RegistrationOperations {
    /// Registers an exhibitor and sends it a mail to confirm its address.
    package static let registerExhibitor = ServiceOperation<RegisterExhibitor, ExhibitorRegistered>(
        service: "registration", name: "registerExhibitor")
    /// What the holder of a mailed code is about to confirm.
    package static let openVerification = ServiceOperation<OpenVerification, VerificationOpened>(
        service: "registration", name: "openVerification")
    /// Confirms the e-mail address by the code that was mailed to it.
    package static let verifyRegistration = ServiceOperation<VerifyRegistration, RegistrationVerified>(
        service: "registration", name: "verifyRegistration")
    /// Sends the mail with the code again.
    package static let resendVerification = ServiceOperation<ResendVerification, RegistrationView>(
        service: "registration", name: "resendVerification")
    /// Corrects the e-mail address before it is confirmed; earlier tokens end.
    package static let correctEmail = ServiceOperation<CorrectEmail, ExhibitorRegistered>(
        service: "registration", name: "correctEmail")
    /// Corrects what was submitted, but for its address, by the same rules; the answer says what has changed.
    package static let correctRegistration = ServiceOperation<CorrectRegistration, RegistrationView>(
        service: "registration", name: "correctRegistration")
    /// Sends the link to what is registered with an address, to that address. The answer does not tell whether anything
    /// is.
    package static let sendLink = ServiceOperation<SendLink, LinkAsked>(
        service: "registration", name: "sendLink")
    /// Queues the mails with the links that somebody asked for.
    package static let sendLinks = ServiceOperation<LinkRequested, LinkSent>(
        service: "registration", name: "sendLinks")
    /// The exhibitor takes its registration back.
    package static let withdrawRegistration = ServiceOperation<WithdrawRegistration, RegistrationView>(
        service: "registration", name: "withdrawRegistration")
    /// A registration, as its holder sees it.
    package static let getRegistration = ServiceOperation<GetRegistration, RegistrationView>(
        service: "registration", name: "getRegistration")
    /// The organizer accepts or declines a registration.
    package static let decideRegistration = ServiceOperation<DecideRegistration, RegistrationView>(
        service: "registration", name: "decideRegistration")
}
