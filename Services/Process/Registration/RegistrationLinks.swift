import Messages

/// The addresses that stand in mails. They carry a secret, because a mail has no other way to carry one; the pages behind
/// them take it out of the address at once, and nothing logs it.
struct RegistrationLinks: Sendable {
    let address: PublicAddress
    let codes: RegistrationCodes

    func verification(_ record: RegistrationRecord) -> String {
        "\(address.value)/registrations/\(record.registration)/verify?code=\(codes.verification(record))"
    }

    func access(_ record: RegistrationRecord) -> String {
        "\(address.value)/registrations/\(record.registration)/open?token=\(codes.access(record))"
    }
}
