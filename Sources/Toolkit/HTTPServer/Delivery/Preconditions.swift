/// What a client has, or thinks that the server has (RFC 9110 §13). Nothing here has a time of its last change, so that the
/// conditions that ask for one are not looked at.
struct Preconditions {
    enum Outcome {
        case goOn
        /// The client has it already: 304.
        case known
        /// What the client means is not what is here: 412.
        case failed
    }

    private let match: [String]
    private let noneMatch: [String]
    private let ifRange: [String]

    init(_ headers: HTTPHeaders) {
        match = headers.all("If-Match")
        noneMatch = headers.all("If-None-Match")
        ifRange = headers.all("If-Range")
    }

    /// In the order of §13.2.2.
    /// - Parameter tag: of what would be sent.
    func outcome(for tag: EntityTag) -> Outcome {
        guard match.isEmpty || Self.names(match, tag, tag.isByteForByte) else { return .failed }
        return Self.names(noneMatch, tag, tag.means) ? .known : .goOn
    }

    /// Whether a part is wanted of this content, or else all of what is there now.
    func allowsPart(of tag: EntityTag) -> Bool {
        ifRange.isEmpty || (ifRange.count == 1 && EntityTag.list(ifRange[0]).contains(where: tag.isByteForByte))
    }

    private static func names(_ lists: [String], _ tag: EntityTag, _ matches: (EntityTag) -> Bool) -> Bool {
        lists.contains { $0 == "*" || EntityTag.list($0).contains(where: matches) }
    }
}
