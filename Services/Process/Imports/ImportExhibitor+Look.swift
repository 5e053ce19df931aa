import Channel
import MessageModel
import Messages

extension [ImportExhibitor] {
    /// What is wrong with each: an edition that is not there, codes that are in no list.
    func errors(_ call: ServiceCall) async throws -> [[FieldError]] {
        var isThere: [String: Bool] = [:]
        var errors: [[FieldError]] = []
        for exhibitor in self {
            let edition = exhibitor.edition
            if isThere[edition] == nil { isThere[edition] = try await call.finds(edition) }
            let unknown = isThere[edition] == true ? [] : [FieldError("edition", "unknownEdition")]
            errors.append(unknown + (try await exhibitor.codeErrors(call)))
        }
        return errors
    }
}

extension ImportExhibitor {
    fileprivate func codeErrors(_ call: ServiceCall) async throws -> [FieldError] {
        var codes = NamedCodes()
        codes.add(country, of: "country", at: "country")
        for (index, name) in name.enumerated() { codes.add(language: name.language, at: "name[\(index)].language") }
        for (index, code) in productCategory.enumerated() {
            codes.add(code, of: "product-category", at: "productCategory[\(index)]")
        }
        guard !codes.request.check.isEmpty else { return [] }
        return codes.errors(try await call.call(CodesOperations.checkCodes, codes.request))
    }
}

extension ServiceCall {
    fileprivate func finds(_ edition: String) async throws -> Bool {
        do {
            _ = try await call(EditionsOperations.getEdition, GetEdition(code: edition))
            return true
        } catch let problem as Problem where problem.code == "unknownEdition" {
            return false
        }
    }
}
