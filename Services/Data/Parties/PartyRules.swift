import Channel
import Hub
import MessageModel
import Messages
import Timekeeping

/// What is known of a party must satisfy more than its shape.
enum PartyRules {
    /// Throws one problem with every field that breaks a rule.
    ///
    /// - Parameter standing: what is known so far; nil: the party is new.
    static func check(
        _ details: PartyDetails, replacing standing: PartyDetails?, _ call: ServiceCall,
        in transaction: borrowing Transaction
    ) throws {
        var errors = numbers(details) + contactPoints(details, replacing: standing)
        if let standing, standing.kind != details.kind { errors.append(FieldError("kind", "kindFixed")) }
        errors += repetitions(details.role, "role") + repetitions(details.tag, "tag")
        errors += repetitions(details.name.map { [$0.language, $0.kind?.rawValue, $0.text] }, "name")
        for (index, tag) in details.tag.enumerated() {
            if try transaction.snapshot.first(Tags.byID, SQLValue(Identifier(tag))) == nil {
                errors.append(FieldError("tag[\(index)]", "unknownCode"))
            }
        }
        let codes = details.codes.subtracting(standing?.codes ?? NamedCodes())
        errors += codes.errors(try call.call(CodesOperations.checkCodes, codes.request, in: transaction))
        guard errors.isEmpty else {
            throw Problem.invalid(errors.map { FieldError("details.\($0.path)", $0.rule, $0.parameters) })
        }
    }

    private static func numbers(_ details: PartyDetails) -> [FieldError] {
        let empty = details.identifier.enumerated().compactMap { index, identifier in
            identifierKey(identifier.value).isEmpty ? FieldError("identifier[\(index)].value", "noNumber") : nil
        }
        return empty
            + repetitions(details.identifier.map { [$0.scheme, identifierKey($0.value)] }, "identifier")
    }

    /// Each way to reach the party is one, stands once, and is not forgotten when the party wants no more of it.
    private static func contactPoints(_ details: PartyDetails, replacing standing: PartyDetails?) -> [FieldError] {
        let points = Array(zip(details.contactPoint, details.contactKeys))
        let shapes = points.enumerated().compactMap { index, entry in
            entry.0.refusal(key: entry.1).map { error in
                FieldError("contactPoint[\(index)].value", error.rule, error.parameters)
            }
        }
        return shapes + repetitions(points.map { $0.identity($1) }, "contactPoint")
            + (standing.map { isForgotten(in: details, of: $0) } == true
                ? [FieldError("contactPoint", "optedOut")] : [])
    }

    /// Whether something that the party opted out of is missing, or is to be used again.
    private static func isForgotten(in details: PartyDetails, of standing: PartyDetails) -> Bool {
        let refused = standing.contactPoint.filter { $0.state == .optedOut }
        guard !refused.isEmpty else { return false }
        // Compared as they stand: a changed country reads the same digits as another number.
        let given = Dictionary(grouping: details.contactPoint) { $0.identity(in: standing.country) }
        return refused.contains { point in
            given[point.identity(in: standing.country)]?.contains { $0.state == nil || $0.state == .optedOut } != true
        }
    }

    private static func repetitions(_ values: [some Hashable], _ field: String) -> [FieldError] {
        values.enumerated().compactMap { index, value in
            values[..<index].contains(value) ? FieldError("\(field)[\(index)]", "repeated") : nil
        }
    }
}

extension ContactPoint {
    /// What is wrong with its value. The shape of an e-mail address, telephone number or site is that of a registration.
    fileprivate func refusal(key: String) -> FieldError? {
        switch kind {
        case .email: refusal(like: "email")
        case .website: refusal(like: "website")
        case .phone, .mobile, .fax, .whatsapp: key.hasPrefix("+") ? nil : FieldError("", "telephone")
        case .wechat: nil
        }
    }

    private func refusal(like field: String) -> FieldError? {
        var record = Record(AttachOrganization.recordType)
        guard let index = record.type.index(of: field) else { return nil }
        record[index] = .text(value)
        return record.validate().first { $0.path == field }
    }
}
