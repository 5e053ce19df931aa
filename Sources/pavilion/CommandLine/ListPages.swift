import Messages

/// A request for a page of a list (DESIGN §3).
protocol ListRequest: Message {
    var limit: Int64? { get set }
    var after: String? { get set }
    /// As long as a page may be.
    static var longestPage: Int64 { get }
}

extension ListRequest {
    static var longestPage: Int64 { 1000 }
}

/// A page of a list.
protocol ListPage: Message {
    associatedtype Item: MessagePart
    var item: [Item] { get }
    var next: String? { get }
    var count: Int64 { get }
    var more: Bool { get }
}

extension FindParties: ListRequest {}
extension PartyList: ListPage {}
extension ExportParties: ListRequest { static let longestPage: Int64 = 200 }
extension ExportedParties: ListPage {}
extension ListRegistrations: ListRequest {}
extension RegistrationList: ListPage {}
extension ListParticipations: ListRequest {}
extension ParticipationList: ListPage {}
extension DeadLetterList: ListPage {}

extension ListPage {
    /// The last line of a list that goes on, for people; nil on its last page.
    var continuation: String? {
        next.map {
            "These are \(item.count) of \(more ? "more than " : "")\(count); go on with --after \($0.shellWord)"
        }
    }
}

extension Operator {
    /// Gives all pages of a list, each as long as it may be.
    func pages<Request: ListRequest, Page: ListPage>(
        _ operation: DataOperation<Request, Page>, _ request: Request, _ body: (Page) async throws -> Void
    ) async throws {
        var request = request
        request.limit = Request.longestPage
        repeat {
            let page = try await call(operation, request)
            try await body(page)
            request.after = page.next
        } while request.after != nil
    }
}

extension Command.Option {
    static let limit = Self(name: "limit", value: "N", help: "how many at most (50)")
    static let after = Self(name: "after", value: "CURSOR", help: "only those that come after the list's last one")
    static let search = Self(
        name: "search", value: "TEXT", help: "beginnings of words that must be in it, in any order")

    /// One of the values that a field of a message may have.
    static func choice<Choice: CaseIterable & RawRepresentable<String>>(
        _ name: String, _ value: String, of _: Choice.Type, _ help: String
    ) -> Self {
        Self(name: name, value: value, help: help, words: Choice.allCases.map(\.rawValue))
    }
}

extension Arguments {
    /// Nil: not given. What is none of the choices has been refused before.
    func choice<Choice: RawRepresentable<String>>(_ name: String) -> Choice? { self[name].flatMap(Choice.init) }

    func limit() throws(UsageFailure) -> Int64? { try count("limit").map { Int64($0) } }

    /// Writes a page as JSON or for people.
    func show(_ message: some Message, words: String) {
        Terminal.say(has("json") ? JSON.text(of: message) : words)
    }
}
