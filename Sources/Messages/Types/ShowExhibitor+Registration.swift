extension ShowExhibitor {
    /// The purpose by which an exhibitor agrees to stand in the public list of its edition.
    package static let purpose = "exhibitor-list"

    /// What everyone may read of a registration; nil: nothing, because it does not stand, or the exhibitor has not agreed.
    package init?(_ record: RegistrationRecord) {
        let submission = record.submission
        let agrees = submission.consentTo.contains { $0.purpose == Self.purpose }
        guard record.state == .registered, agrees else { return nil }
        self.init(
            source: record.registration, edition: submission.edition, party: record.party,
            exhibitor: ListedExhibitor(
                companyName: submission.companyName, name: submission.name, country: submission.country,
                productCategory: submission.productCategory, website: submission.website))
    }
}
