import MessageModel
import Messages

extension Bus {
    /// What a stranger would be asked for now; nil: nothing. For a form, so that its reader's browser, or the time that filling
    /// it in takes, can bring the proof before it is sent.
    /// - Parameter value: of the field that proofs for this operation are bound to.
    package func challenge<Request, Reply>(
        for operation: ServiceOperation<Request, Reply>, value: String, _ caller: Caller
    ) -> Challenge? {
        guard let contract = registry.policies.entry(operation.qualifiedName)?.contract,
            let (flood, subject) = asked(contract, caller)
        else { return nil }
        return proofs.challenge(ProofPurpose(operation: contract.qualifiedName, value: value), flood, subject)
    }

    /// Lets a call pass, or throws what is asked for. Gives the ticket that was used for it.
    func prove(_ contract: OperationContract, _ caller: Caller, _ request: Record) throws(Problem) -> ProofTicket? {
        guard let (flood, subject) = asked(contract, caller) else { return nil }
        var value = ""
        if let field = contract.operation.proofField, case .text(let text)? = request[field] { value = text }
        let purpose = ProofPurpose(operation: contract.qualifiedName, value: value)
        return try proofs.admit(caller.proof, purpose, flood, subject)
    }

    /// Only strangers are ever asked.
    private func asked(_ contract: OperationContract, _ caller: Caller) -> (FloodLimit, LimitSubject)? {
        guard limitsRates, let flood = contract.operation.flood, caller.place == nil,
            let subject = limitSubject(of: caller, contract)
        else { return nil }
        if case .principal = subject { return nil }
        return (flood, subject)
    }
}
