import Channel
import MessageModel
import Messages

extension [ImportExhibitor] {
    /// What is wrong with each: an edition that is not there, codes that are in no list.
    func errors(_ call: ServiceCall) async throws -> [[FieldError]] {
        var isThere: [String: Bool] = [:]
        for edition in Set(map(\.edition)) { isThere[edition] = try await call.finds(edition) }
        let codes = map(\.codes)
        let unknown = try await call.unknown(Set(codes.flatMap(\.request.check)))
        return zip(self, codes).map { exhibitor, codes in
            (isThere[exhibitor.edition] == true ? [] : [FieldError("edition", "unknownEdition")])
                + codes.errors(among: unknown)
        }
    }
}

extension ImportExhibitor {
    fileprivate var codes: NamedCodes {
        var codes = NamedCodes()
        codes.add(country, of: "country", at: "country")
        for (index, name) in name.enumerated() { codes.add(language: name.language, at: "name[\(index)].language") }
        for (index, code) in productCategory.enumerated() {
            codes.add(code, of: "product-category", at: "productCategory[\(index)]")
        }
        return codes
    }
}

extension ServiceCall {
    /// How many codes one question names at most, as its schema says.
    private static let most = 200

    fileprivate func finds(_ edition: String) async throws -> Bool {
        do {
            _ = try await call(EditionsOperations.getEdition, GetEdition(code: edition))
            return true
        } catch let problem as Problem where problem.code == "unknownEdition" {
            return false
        }
    }

    fileprivate func unknown(_ checks: Set<CodeCheck>) async throws -> Set<CodeCheck> {
        var (unknown, rest) = (Set<CodeCheck>(), Array(checks)[...])
        while !rest.isEmpty {
            let part = Array(rest.prefix(Self.most))
            let reply = try await call(CodesOperations.checkCodes, CheckCodes(check: part))
            for position in reply.position { unknown.insert(part[Int(position)]) }
            rest = rest.dropFirst(part.count)
        }
        return unknown
    }
}
