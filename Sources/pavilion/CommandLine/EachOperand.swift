extension Arguments {
    /// Does something with each of the words besides the options, and tells of each what became of it. Throws when one was
    /// refused, after the others are done.
    func forEachOperand(_ done: String, _ act: (Operator, String) async throws -> Void) async throws {
        try await Operator.on(directory("data")) { pavilion in
            var refusals: [RefusedFailure] = []
            for operand in operands {
                do {
                    try await act(pavilion, operand)
                    Terminal.say("\(operand): \(done)")
                } catch let refusal as RefusedFailure {
                    Terminal.complain("\(operand): \(refusal)")
                    refusals.append(refusal)
                }
            }
            if !refusals.isEmpty { throw RefusedFailure(refusals, of: operands.count) }
        }
    }
}
