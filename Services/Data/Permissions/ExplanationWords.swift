import Channel
import Localization
import Messages
import Resources

/// An explanation for people: the strings `permission.REASON`, and those of its ways.
struct ExplanationWords: Sendable {
    private let strings: Strings
    private let functions: FunctionWords

    init() throws {
        let files = Resource.all { $0.hasPrefix("Services/Data/Permissions/Strings/") }
        strings = try Strings(files.map { Strings.Table(path: $0.path, bytes: $0.bytes) })
        functions = try FunctionWords()
    }

    func passages(_ explanation: Explanation) -> [Passage] {
        Language.allCases.map { Passage(language: $0.tag, text: text(explanation, $0)) }
    }

    private func text(_ explanation: Explanation, _ language: Language) -> String {
        var parameters = ["account": explanation.account, "operation": explanation.contract.qualifiedName]
        if let function = explanation.operation.function {
            parameters["function"] = function
            parameters["functionName"] = functions.name(FunctionGrant(function), in: language)
        }
        parameters["roles"] = names(explanation.ways.map(\.role), explanation, language)
        parameters["callers"] = list(
            explanation.operation.caller.map { strings.text("caller.\($0.rawValue)", in: language) }, language)
        var sentences = [strings.text("permission.\(explanation.reason.rawValue)", parameters, in: language)]
        switch explanation.reason {
        case .granted: sentences += explanation.ways.filter(\.allowed).map { way($0, explanation, language) }
        case .missing, .noMembership: sentences += givers(explanation, language)
        case .everybody, .everyMember, .notForStaff, .closed: break
        }
        return sentences.joined(separator: language == .en ? " " : "")
    }

    private func way(_ way: PermissionWay, _ explanation: Explanation, _ language: Language) -> String {
        let names = way.path.map { name($0, explanation, language) }
        let parameters = ["role": names.first ?? way.role, "path": Array(names).way]
        return strings.text(names.count > 1 ? "way.inherited" : "way.own", parameters, in: language)
    }

    /// Which roles would help.
    private func givers(_ explanation: Explanation, _ language: Language) -> [String] {
        guard explanation.operation.function != nil else { return [] }
        let roles = ["roles": names(explanation.givenBy, explanation, language)]
        return [strings.text(explanation.givenBy.isEmpty ? "givers.none" : "givers", roles, in: language)]
    }

    private func names(_ roles: [String], _ explanation: Explanation, _ language: Language) -> String {
        list(roles.map { name($0, explanation, language) }, language)
    }

    /// In this language, else in English, else the first; a role that is gone by its code.
    private func name(_ role: String, _ explanation: Explanation, _ language: Language) -> String {
        let names = explanation.book[role]?.name ?? []
        let best = [language, .en].lazy.compactMap { wanted in names.first { $0.language == wanted.tag } }.first
        return strings.text("role", ["name": (best ?? names.first)?.text ?? role], in: language)
    }

    private func list(_ words: [String], _ language: Language) -> String {
        words.joined(separator: language == .en ? ", " : "、")
    }
}
