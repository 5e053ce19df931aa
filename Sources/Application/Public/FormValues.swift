import MessageModel
import Messages

extension RegisterExhibitor {
    /// What the form shows of it, by the names of its fields, where questions and purposes have their places in the form.
    func values(_ edition: Edition, _ purposes: [RegistrationForm.Purpose]) -> [String: [String]] {
        let listed = ["answer[", "consentTo[", "productCategory["]
        var values = Dictionary(
            grouping: FormCodec.fields(of: record).filter { field in !listed.contains { field.name.hasPrefix($0) } },
            by: \.name
        ).mapValues { $0.map(\.value) }
        values["productCategory"] = productCategory
        for (index, question) in edition.question.enumerated() {
            guard let answer = answer.first(where: { $0.question == question.code }) else { continue }
            values["answer[\(index)].value" + (question.kind == .choices ? "" : "[0]")] = answer.value
        }
        for (index, purpose) in purposes.enumerated() {
            let given = consentTo.first { $0.purpose == purpose.code && $0.channel == purpose.channel }
            guard let given else { continue }
            values["consentTo[\(index)].purpose"] = [given.purpose]
            values["consentTo[\(index)].textVersion"] = [given.textVersion]
        }
        return values
    }

    /// The same for somebody who registers anew: what was agreed to then is agreed to once more, or not.
    var anew: RegisterExhibitor {
        var anew = self
        (anew.consent, anew.consentTo) = (false, [])
        return anew
    }
}

extension RegisterExhibitor {
    /// The form has an order of its own. What only comes in another one than before is as it was.
    mutating func keepOrder(of standing: RegisterExhibitor) {
        productCategory = productCategory.inOrder(of: standing.productCategory)
        answer = answer.inOrder(of: standing.answer)
        consentTo = consentTo.inOrder(of: standing.consentTo)
    }
}

extension Array where Element: Equatable {
    fileprivate func inOrder(of standing: [Element]) -> [Element] {
        let isSame = count == standing.count && allSatisfy(standing.contains) && standing.allSatisfy(contains)
        return isSame ? standing : self
    }
}
