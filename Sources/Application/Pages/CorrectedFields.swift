/// What was corrected, in the words of the form.
extension ShownRegistration {
    func correctedWords(_ text: Localizer) -> String {
        correctedFields.compactMap { field in words(field, text) }.joined(separator: "\u{a0}· ")
    }

    private func words(_ field: String, _ text: Localizer) -> String? {
        switch field {
        case "companyName": text("field.companyName")
        case "country": text("field.country")
        case "contact": text("register.contact")
        case "name": text("register.names")
        case "taxId": text("field.taxId")
        case "address": text("field.address")
        case "website": text("field.website")
        case "productCategory": text("register.products")
        case "answer": text("register.questions")
        case "consentTo": text("correct.consent")
        default: nil
        }
    }
}
