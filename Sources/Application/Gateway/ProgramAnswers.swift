import Channel
import HTTPServer
import Localization
import MessageModel
import Messages

/// What programs are answered: messages, and problems as RFC 9457 says them, in XML or JSON.
struct ProgramAnswers: Sendable {
    let strings: Strings

    func message(_ record: Record, element: String, _ type: MediaType, status: Int = 200) -> HTTPResponse {
        SentMessages.note(record, element)
        return HTTPResponse(
            status: status, headers: SecurityHeaders.unstored + [("Content-Type", type.contentType)],
            body: type == .xml ? XMLCodec.encode(record, element: element) : JSONCodec.encode(record))
    }

    func problem(_ problem: Problem, _ type: MediaType, _ request: HTTPRequest, _ trace: TraceID) -> HTTPResponse {
        let words = ProblemWords(strings: strings, language: Language.wanted(by: request))
        let details = ProblemDetails(problem, words, trace: trace.description)
        SentMessages.note(details.record, ProblemDetails.element)
        let headers = problem.headers.filter { $0.0 != "WWW-Authenticate" || !request.isFromScript }
        return HTTPResponse(
            status: problem.status,
            headers: SecurityHeaders.unstored + headers + [("Content-Type", type.problemContentType)],
            body: type == .xml
                ? XMLCodec.encode(details.record, element: ProblemDetails.element) : JSONCodec.encode(details.record))
    }

    /// The answer to what is refused before the request is read.
    func refusal(_ problem: Problem, _ head: HTTPRequest) -> HTTPResponse {
        self.problem(problem, head.wantedType, head, TraceID())
    }
}

extension HTTPRequest {
    /// In what it is spelled.
    var givenType: MediaType { MediaType(headers.first("Content-Type")) ?? .json }

    /// In what it is to be answered.
    var wantedType: MediaType { MediaType(accepted: headers.first("Accept"), otherwise: givenType) }

    /// A script in a page asked: a password window of the browser's would be of no use to it.
    fileprivate var isFromScript: Bool { headers.first("Sec-Fetch-Mode") == "cors" }
}
