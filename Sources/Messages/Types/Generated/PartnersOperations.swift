// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// Other systems that exchange messages with this installation: what each may send and see, and its key.
package enum PartnersOperations {
    /// Lets a partner in. The answer alone has its key, so that it is not kept for a repeat: that one is refused,
    /// because the code is taken.
    package static let addPartner = DataOperation<AddPartner, PartnerKey>(
        service: "partners", name: "addPartner", kind: .write)
    /// All partners, by their codes, the closed ones too.
    package static let listPartners = DataOperation<ListPartners, PartnerList>(
        service: "partners", name: "listPartners", kind: .read)
    /// Who a partner is and what it may send and see. A partner learns of no other.
    package static let getPartner = DataOperation<GetPartner, Partner>(
        service: "partners", name: "getPartner", kind: .read)
    /// Gives a partner a new key in place of its old one, in this answer alone. A repeat is refused, because the
    /// version has changed.
    package static let renewPartnerKey = DataOperation<RenewPartnerKey, PartnerKey>(
        service: "partners", name: "renewPartnerKey", kind: .write)
    /// Lets a partner in no more.
    package static let closePartner = DataOperation<ClosePartner, Partner>(
        service: "partners", name: "closePartner", kind: .write)
    /// The active partner of this code, if the key is its own. Wrong keys, closed and unknown partners are answered
    /// alike.
    package static let authenticatePartner = DataOperation<AuthenticatePartner, Partner>(
        service: "partners", name: "authenticatePartner", kind: .read)
}
