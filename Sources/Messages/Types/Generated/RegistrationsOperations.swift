// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// Exhibitors' registrations: what was submitted and where it stands.
package enum RegistrationsOperations {
    /// Records a submitted registration.
    package static let recordRegistration = DataOperation<RecordRegistration, RegistrationRecorded>(
        service: "registrations", name: "recordRegistration", kind: .write)
    /// Moves a registration to another state.
    package static let changeRegistration = DataOperation<ChangeRegistration, RegistrationRecorded>(
        service: "registrations", name: "changeRegistration", kind: .write)
    /// Clears what registrations say of a person; the registrations stay.
    package static let eraseContact = DataOperation<EraseContact, ContactErased>(
        service: "registrations", name: "eraseContact", kind: .write)
    /// Live registrations of a party or an address.
    package static let findRegistrations = DataOperation<FindRegistrations, RegistrationsFound>(
        service: "registrations", name: "findRegistrations", kind: .read)
    /// One registration, as staff see it.
    package static let fetchRegistration = DataOperation<FetchRegistration, RegistrationRecord>(
        service: "registrations", name: "fetchRegistration", kind: .read)
    /// Registrations of an edition: searched, sorted, page by page.
    package static let listRegistrations = DataOperation<ListRegistrations, RegistrationList>(
        service: "registrations", name: "listRegistrations", kind: .read)
    /// What an organization or a person has registered for, over all editions: the latest first, at most 100.
    package static let listPartyRegistrations = DataOperation<ListPartyRegistrations, RegistrationList>(
        service: "registrations", name: "listPartyRegistrations", kind: .read)
    /// What stands in an edition, or waits, under an e-mail address: the earliest first, at most 50 of either.
    package static let listAddressRegistrations = DataOperation<ListAddressRegistrations, RegistrationList>(
        service: "registrations", name: "listAddressRegistrations", kind: .read)
}
