import Channel
import HTTPServer
import MessageModel
import Messages

extension ExchangeGateway {
    /// `GET /exchange/{partner}/party`: an organization that the partner brought, with the version that a change needs.
    func party(_ request: HTTPRequest, as caller: Caller) async throws -> HTTPResponse {
        let asked = try GetImportedParty(FormCodec.decode(request.query, as: GetImportedParty.recordType))
        let party = try await bus.call(ImportsOperations.getImportedParty, asked, as: caller)
        return answers.message(party.record, element: ImportedParty.element, request.wantedType)
    }
}
