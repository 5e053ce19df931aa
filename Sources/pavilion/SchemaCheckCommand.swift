import MessageModel
import Messages

extension Command {
    static let schemaCheck = Command(
        name: "schema check",
        summary:
            "Check messages (files of XML, JSON or NDJSON; - is standard input) against the schemas, each by itself.",
        options: [
            Option(
                name: "message", value: "NAME",
                help: "what bare messages in JSON are (else the file's name, when that is a message's)"),
            Option(name: "json", value: nil, help: "answer in JSON, one object a line"),
        ],
        operands: "FILE…"
    ) { arguments in
        if let name = arguments["message"], Vocabulary.catalogue.message(name) == nil {
            throw UsageFailure("there is no message \(name)")
        }
        var check = try SchemaCheck(bare: arguments["message"], isForPrograms: arguments.has("json"))
        for file in arguments.operands { try check.check(file) }
        Terminal.say(try check.totals.text(isForPrograms: arguments.has("json")))
        if !check.totals.isSound { throw DamageFailure(description: "some messages were refused") }
    }
}
