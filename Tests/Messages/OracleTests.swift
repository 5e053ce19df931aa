import Entrances
import MessageModel
import Messages
import Testing

/// The schema model says of every document what libxml2's validator says (DESIGN §3).
@Suite struct OracleTests {
    @Test(arguments: exampleElements) func mutantsAreJudgedAlike(_ element: String) throws {
        let oracle = try #require(Oracle.shared)
        let type = try messageType(element)
        var verdicts = [true: 0, false: 0]
        for mutant in try Mutants.of(element) {
            let document = mutant.xml(element)
            let expected = oracle.accepts(document)
            let found = refusals(of: { () throws(Problem) in
                try XMLCodec.decode(Array(document.utf8), as: type, element: element)
            })
            #expect(found.isEmpty == expected, "\(found) \(document.prefix(2000))")
            verdicts[expected, default: 0] += 1
        }
        #expect(verdicts[false, default: 0] >= 20, "\(verdicts)")
        #expect(verdicts[true, default: 0] >= 1 || type.fields.isEmpty, "\(verdicts)")
    }

    @Test func tenThousandMutantsAreJudged() throws {
        #expect(try exampleElements.reduce(0) { try $0 + Mutants.of($1).count } >= 10_000)
    }
}
