import Channel
import MessageModel
import Messages
import Resources
import TestSupport

/// All operations times all sorts of callers: what contracts say of each pair, and what a bus does.
struct PermissionMatrix: Sendable {
    /// Somebody who asks.
    struct Asker: Sendable {
        let name: String
        let kind: CallerKind
        let caller: Caller
        /// What staff has, as its role spells it.
        var grants: [String] = []
    }

    let askers: [Asker]

    /// One of each kind, of staff one for each role that there is, each with an account that has it, and one without any right.
    init(_ test: TestInstallation) async throws {
        var askers = [
            Asker(name: "public", kind: .public, caller: Caller(.everyone)),
            Asker(name: "holder", kind: .holder, caller: Caller(.holder(token: "x"))),
            Asker(name: "partner", kind: .partner, caller: Caller(.partner("erp"))),
            Asker(name: "system", kind: .system, caller: Caller(.system("test"))),
            Asker(name: "staff", kind: .staff, caller: Caller(.staff("nobody"))),
        ]
        let roles = try await test.call(PermissionsOperations.listRoles, ListRoles()).item
        let byCode = Dictionary(uniqueKeysWithValues: roles.map { ($0.code, $0) })
        for (number, role) in roles.enumerated() {
            try await test.grant(number + 1, role.code)
            let rights = try await Rights(test.rights(of: number + 1))
            askers.append(
                Asker(
                    name: role.code, kind: .staff, caller: Caller(.staff(role.code), rights: rights),
                    grants: Self.grants(of: role.code, byCode)))
        }
        self.askers = askers
    }

    /// Written without the product's code, which is what is judged.
    private static func grants(of code: String, _ roles: [String: Role]) -> [String] {
        guard let role = roles[code] else { return [] }
        return role.function + role.inherits.flatMap { grants(of: $0, roles) }
    }

    /// What a contract says; nil: the asker is let in.
    static func expected(_ operation: ContractOperation, _ asker: Asker) -> Problem? {
        if operation.caller.contains(.public) { return nil }
        guard operation.caller.contains(asker.kind) else {
            if operation.caller == [.holder] { return Problem(.notFound, "notFound") }
            return asker.kind == .public
                ? Problem(.unauthenticated, "unauthenticated") : Problem(.forbidden, "forbidden")
        }
        guard asker.kind == .staff, let function = operation.function else { return nil }
        let area = function.split(separator: ".")[0]
        let has = asker.grants.contains { $0 == function || $0 == "\(area).*" || $0 == "*" }
        return has ? nil : Problem(.forbidden, "missingFunction", parameters: ["function": function])
    }

    /// Where a bus does not do what contracts say: `OPERATION by ASKER`. Who is to be refused is refused when they ask for it, with
    /// a message that is right; who is to be let in is not refused in a contract's name.
    func disagreements(of bus: Bus, with contracts: [Contract]) async throws -> (pairs: Int, wrong: [String]) {
        var (pairs, wrong) = (0, [String]())
        for contract in contracts {
            for operation in contract.operation {
                let name = "\(contract.service).\(operation.name)"
                guard let entry = bus.registry.operations.first(where: { $0.qualifiedName == name }) else { continue }
                let request = try Self.example(entry)
                for asker in askers {
                    pairs += 1
                    let expected = Self.expected(operation, asker)
                    let asked = Self.refusal { () throws(Problem) in try bus.authorize(entry, asker.caller) }
                    var isRight = asked == expected
                    if expected != nil || asker.kind == .staff {
                        let answer = try await Self.answer(bus, entry, request, asker.caller)
                        let isOfContract = ["missingFunction", "forbidden"].contains(answer?.code)
                        isRight = isRight && (expected == nil ? !isOfContract : answer == expected)
                    }
                    if !isRight { wrong.append("\(name) by \(asker.name)") }
                }
            }
        }
        return (pairs, wrong)
    }

    private static func answer(
        _ bus: Bus, _ contract: OperationContract, _ request: Record, _ caller: Caller
    ) async throws -> Problem? {
        do {
            _ = try await bus.call(contract, request, as: caller)
            return nil
        } catch let problem as Problem {
            return problem
        }
    }

    private static func refusal(_ act: () throws(Problem) -> Void) -> Problem? {
        do {
            try act()
            return nil
        } catch {
            return error
        }
    }

    private static func example(_ contract: OperationContract) throws -> Record {
        let path = "Schemas/Examples/\(contract.request).json"
        guard let file = Resource.all(where: { $0 == path }).first else {
            throw Problem(.internalError, "internalError", cause: "there is no \(path)")
        }
        return try JSONCodec.decode(file.bytes, as: contract.requestType)
    }
}
