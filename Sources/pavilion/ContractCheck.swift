import Channel
import MessageModel
import Messages
import Resources

/// The contracts that are in the program, with those of files in their place, and policies against them.
struct ContractCheck {
    /// What was found, for people and for programs.
    struct Report: Encodable, Sendable {
        struct Finding: Encodable, Sendable {
            let file: String
            var line: Int?
            var column: Int?
            let path: String
            let message: String
        }

        let contracts: Int
        let policies: Int
        let findings: [Finding]
        let sound: Bool
    }

    private struct Document {
        let file: String
        let positions: XMLPositions
        let contract: Contract
    }

    private var documents: [Document] = []
    private var policies: [(file: String, bytes: [UInt8])] = []
    private var findings: [Report.Finding] = []

    /// Begins with the contracts that are in the program.
    init() throws {
        try Vocabulary.check()
        for file in Resource.all(where: { $0.hasPrefix("Services/") && $0.hasSuffix("/contract.xml") }) {
            readContract(file.bytes, from: file.path)
        }
    }

    /// Adds a contract, which takes the place of its service's, or a policy: the outermost element says which.
    mutating func read(_ bytes: [UInt8], from file: String) {
        do {
            if try XMLCodec.rootName(of: bytes) == Policy.element {
                policies.append((file, bytes))
            } else {
                readContract(bytes, from: file)
            }
        } catch {
            note([FieldError("", "malformedXML", error.parameters)], in: file)
        }
    }

    var report: Report {
        let contracts = documents.map(\.contract)
        let published = Set(contracts.flatMap(\.publishes))
        var check = self
        for document in documents { check.note(document.contract.mistakes(published: published), in: document) }
        for policy in policies {
            do throws(PolicyRefusal) {
                _ = try Policy(xml: policy.bytes, for: contracts)
            } catch {
                check.note(error.errors, in: policy.file)
            }
        }
        return Report(
            contracts: documents.count, policies: policies.count, findings: check.findings,
            sound: check.findings.isEmpty)
    }

    private mutating func readContract(_ bytes: [UInt8], from file: String) {
        do throws(Problem) {
            let record = try XMLCodec.decode(bytes, as: Contract.recordType, element: Contract.element)
            let contract = try Contract(record)
            let positions = try XMLPositions(bytes, as: Contract.recordType)
            documents.removeAll { $0.contract.service == contract.service }
            documents.append(Document(file: file, positions: positions, contract: contract))
        } catch {
            note(error.errors.isEmpty ? [FieldError("", "malformedXML", error.parameters)] : error.errors, in: file)
        }
    }

    private mutating func note(_ errors: [FieldError], in file: String) {
        findings += errors.map { error in
            Report.Finding(
                file: file, line: error.parameters["line"].flatMap { Int($0) },
                column: error.parameters["column"].flatMap { Int($0) }, path: error.path, message: error.words)
        }
    }

    private mutating func note(_ mistakes: [ContractMistake], in document: Document) {
        findings += mistakes.map { mistake in
            let place = document.positions[mistake.path]
            return Report.Finding(
                file: document.file, line: place?.line, column: place?.column, path: mistake.path,
                message: mistake.description)
        }
    }
}

extension ContractCheck.Report {
    /// As compilers write: `file:line:column: path: words`.
    var words: String {
        let sum = "\(contracts) contracts, \(policies) policies"
        if sound { return "all is well: \(sum)" }
        let lines = findings.map { finding in
            let place = [finding.line, finding.column].compactMap { $0 }.map { ":\($0)" }.joined()
            return "\(finding.file)\(place): \(finding.path.isEmpty ? "" : finding.path + ": ")\(finding.message)"
        }
        return lines.joined(separator: "\n")
    }
}
