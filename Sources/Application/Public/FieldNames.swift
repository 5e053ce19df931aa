import Messages

extension Localizer {
    /// What the forms call the field at a path of the message; nil for what no field has typed.
    /// - Parameter questions: the edition's, in the order of the form.
    func fieldName(_ path: String, _ questions: [Question]) -> String? {
        switch path.replacing(#/\[\d+\]/#, with: "") {
        case "companyName": self("field.companyName")
        case "country": self("field.country")
        case "address": self("field.address")
        case "website": self("field.website")
        case "taxId": self("field.taxId")
        case "contact.name": self("field.contactName")
        case "contact.jobTitle": self("field.jobTitle")
        case "contact.email", "email": self("field.email")
        case "contact.phone": self("field.phone")
        case "name.language": self("field.name.language")
        case "name.text": self("field.name.text")
        case "productCategory": self("field.productCategory")
        case "consent": self("register.terms")
        case "reason": self("detail.decline.reason")
        case "name": self("partners.name")
        case "code": self("partners.code")
        case "sends": self("partners.sends")
        case "sees": self("partners.sees")
        default: question(path, questions)
        }
    }

    private func question(_ path: String, _ questions: [Question]) -> String? {
        guard let index = path.prefixMatch(of: #/answer\[(\d+)\]/#).flatMap({ Int($0.1) }), index < questions.count
        else { return nil }
        return questions[index].label.text(in: language)
    }
}
