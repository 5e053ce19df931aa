import MessageModel
import Messages

extension RegisterExhibitor {
    /// What the form shows of it: by the names of the form's fields, where questions and purposes have the edition's places.
    func values(_ edition: Edition) -> [String: [String]] {
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
        for (index, purpose) in edition.purpose.enumerated() {
            let isGiven = consentTo.contains { $0.purpose == purpose.code && $0.channel == purpose.channel }
            if isGiven { values["consentTo[\(index)].purpose"] = [purpose.code] }
        }
        return values
    }
}
