import HTTPServer
import MessageModel
import Messages

/// What goes wrong, as a page of the show: what happened, what to do, and nothing of the inside.
extension Visit {
    func problemPage(_ problem: Problem) -> HTTPResponse {
        // What programs are told of formats and methods helps nobody who sits before a page.
        let isOfPrograms = problem.kind == .unsupported
        var page = ProblemPage(
            title: isOfPrograms ? text("error.unsupported.title") : words.title(problem),
            detail: isOfPrograms ? text("error.unsupported.detail") : words.detail(problem, trace: trace),
            mistakes: problem.errors.map(words.sentence))
        page.ways = ways(problem)
        page.trace = trace
        return show(page, refusal: problem, brand: site.house.name)
    }

    /// Asked again is what may go well then; who has lost a link gets it anew, who has one goes back; else the page above.
    private func ways(_ problem: Problem) -> [ProblemPage.Way] {
        var ways: [ProblemPage.Way] = []
        if problem.mayPass || problem.kind == .unsupported { ways.append(.init(text("error.again"), address)) }
        let isMissing = problem.kind == .notFound || problem.kind == .unauthenticated
        switch request.path.first {
        case "console": return ways + [.init(text("error.console"), Address("/console"))]
        case "registrations" where isMissing: ways.append(.init(text("error.link"), Address("/mail")))
        // Nothing contradicts what is not there.
        case "registrations" where problem.kind == .conflict && request.path.count > 1:
            ways.append(.init(text("error.registration"), Address("/registrations/\(request.path[1])")))
        case "editions" where request.path.count > 2 && problem.code != "unknownEdition":
            ways.append(.init(text("error.edition"), Address("/editions/\(request.path[1])")))
        default: break
        }
        return ways + [.init(text("error.home"), Address("/"))]
    }
}

extension Problem {
    /// Whether the same may go well later.
    fileprivate var mayPass: Bool {
        switch kind {
        case .tooMany, .busy, .internalError, .unknownOutcome: true
        default: false
        }
    }
}
