import Channel
import HTTPServer
import MessageModel
import Messages

/// Other systems that exchange messages with this installation. A key is in the answer to the form that made it, which
/// nobody keeps, and in no other.
extension Visit {
    func partners() async throws -> HTTPResponse { try await partners(staff()) }

    func addPartner() async throws -> HTTPResponse {
        let staff = try staff()
        do {
            let request = AddPartner(
                code: form["code"] ?? "", name: form["name"] ?? "", sends: form.values["sends"] ?? [],
                sees: form.values["sees"] ?? [])
            return show(try await bus.call(PartnersOperations.addPartner, request, as: staff))
        } catch let problem as Problem where problem.kind == .invalid || problem.kind == .conflict {
            return try await partners(staff, after: problem)
        }
    }

    func partner(_ code: String) async throws -> HTTPResponse { try await partner(code, staff()) }

    func renewPartnerKey(_ code: String) async throws -> HTTPResponse {
        let staff = try staff()
        do {
            let request = RenewPartnerKey(code: code, version: version)
            return show(try await bus.call(PartnersOperations.renewPartnerKey, request, as: staff))
        } catch let problem as Problem where problem.kind == .conflict {
            return try await partner(code, staff, after: problem)
        }
    }

    func closePartner(_ code: String) async throws -> HTTPResponse {
        let staff = try staff()
        do {
            let request = ClosePartner(code: code, version: version)
            _ = try await bus.call(PartnersOperations.closePartner, request, as: staff)
            return redirect(PartnerAddress.partner(code))
        } catch let problem as Problem where problem.kind == .conflict {
            return try await partner(code, staff, after: problem)
        }
    }

    private var version: Int64 { form["version"].flatMap { Int64($0) } ?? 0 }

    private func show(_ made: PartnerKey) -> HTTPResponse {
        show(PartnerKeyPage(partner: made.partner, key: made.key, address: site.publicAddress()))
    }

    private func partners(_ staff: Caller, after refusal: Problem? = nil) async throws -> HTTPResponse {
        let list = try await bus.call(PartnersOperations.listPartners, ListPartners(), as: staff)
        let contracts = try await bus.call(ContractsOperations.listContracts, ListContracts(), as: staff).contract
        let page = PartnerListPage(
            partners: list.item, messages: contracts.messagesOfPartners, events: contracts.events,
            address: PartnerAddress.list, key: key(refusal), state: state(refusal))
        return show(page, refusal: refusal)
    }

    private func partner(
        _ code: String, _ staff: Caller, after refusal: Problem? = nil
    ) async throws -> HTTPResponse {
        let partner = try await bus.call(PartnersOperations.getPartner, GetPartner(code: code), as: staff)
        let page = PartnerPage(
            partner: partner, receipts: try await receipts(of: code, staff), key: key(refusal), state: state(refusal))
        return show(page, refusal: refusal)
    }
}

extension [Contract] {
    /// What a partner can be let send: whatever its system may ask that changes something.
    fileprivate var messagesOfPartners: [String] {
        let operations = flatMap(\.operation).filter { operation in
            operation.kind == .write && !Set(operation.caller).isDisjoint(with: [.partner, .public])
        }
        return Set(operations.map(\.request)).sorted()
    }

    /// What a partner can be let see.
    fileprivate var events: [String] { Set(flatMap(\.publishes)).sorted() }
}
