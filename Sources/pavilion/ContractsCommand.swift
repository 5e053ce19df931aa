import Channel
import Files
import MessageModel

extension Command {
    static let contractsCheck = Command(
        name: "contracts check", summary: "Check the contracts of this program, and files that are to go with them.",
        options: [
            Option(name: "data", value: "DIR", help: "a data directory, whose policy.xml is checked"),
            .json,
        ],
        operands: "[FILE…]"
    ) { arguments in
        var check = try ContractCheck()
        for file in arguments.operands {
            guard let bytes = try DurableFile.read(file) else { throw UsageFailure("there is no file \(file)") }
            check.read(bytes, from: file)
        }
        let policy = "\(arguments.directory("data"))/policy.xml"
        if arguments["data"] != nil, let bytes = try DurableFile.read(policy) { check.read(bytes, from: policy) }
        let report = check.report
        Terminal.say(try arguments.has("json") ? JSON.text(report) : report.words)
        if !report.sound { throw DamageFailure(description: "what was checked is wrong") }
    }
}
