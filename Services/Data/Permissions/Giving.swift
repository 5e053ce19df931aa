import Channel
import MessageModel
import Messages

extension ServiceCall {
    /// Nobody gives, changes or takes what they do not have themselves: else whoever may edit roles could have all.
    func requireOwn(_ grants: Set<FunctionGrant>) throws(Problem) {
        guard let missing = grants.sorted().first(where: { !caller.rights.covers($0) }) else { return }
        throw Problem(.forbidden, "notYoursToGive", parameters: ["function": missing.description])
    }
}

extension [Name] {
    /// A language that stands twice: which of its names would hold?
    func repeatedLanguages() -> [FieldError] {
        indices.filter { index in self[..<index].contains { $0.language == self[index].language } }
            .map { FieldError("name[\($0)].language", "repeated") }
    }
}
