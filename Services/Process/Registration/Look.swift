import Channel
import MessageModel
import Messages
import PhoneNumbers

extension Registration {
    /// Refuses early, before the writer is busied, and with everything that is wrong at once. Returns the telephone number,
    /// which is dear to read and does not depend on what others write meanwhile.
    ///
    /// - Parameter standing: what was submitted before; nil: nothing was.
    func look(
        _ submission: RegisterExhibitor, standing: RegisterExhibitor? = nil, _ call: ServiceCall
    ) async throws -> PhoneNumber? {
        let edition: Edition
        do {
            edition = try await call.call(EditionsOperations.getEdition, GetEdition(code: submission.edition))
        } catch let problem as Problem where problem.code == "unknownEdition" {
            throw Problem.invalid("edition", "unknownEdition")
        }
        var codes = SubmissionRules.codes(submission)
        if let standing { codes = codes.subtracting(SubmissionRules.codes(standing)) }
        let unknown = try await call.call(CodesOperations.checkCodes, codes.request)
        var errors = SubmissionRules.errors(submission, edition, standing: standing, now: call.now)
        let phone = submission.contact.phone.flatMap { PhoneNumber($0, region: submission.country) }
        if phone == nil, submission.contact.phone != nil { errors.append(FieldError("contact.phone", "telephone")) }
        errors += codes.errors(unknown)
        guard errors.isEmpty else { throw Problem.invalid(RegisterExhibitor.recordType.arrange(errors)) }
        return phone
    }
}
