import Files

extension Command {
    static let call = Command(
        name: "call", summary: "Run one operation as the organizer, through the running server or without one.",
        options: [
            .data,
            Option(
                name: "operation", value: "NAME", help: "service and operation, as parties.findParties",
                isRequired: true),
            Option(name: "request", value: "FILE", help: "the request in JSON; /dev/stdin reads it from a pipe ({})"),
        ]
    ) { arguments in
        let name = arguments.text("operation", default: "").split(separator: ".").map(String.init)
        guard name.count == 2 else { throw UsageFailure("--operation takes a name as parties.findParties") }
        let request = try arguments["request"].map { path in
            guard let bytes = try DurableFile.read(path) else { throw UsageFailure("there is no file \(path)") }
            return bytes
        }
        let reply = try await Operator.on(arguments.directory("data")) { pavilion in
            try await pavilion.call(name[0], name[1], request ?? Array("{}".utf8))
        }
        Terminal.say(String(decoding: reply, as: UTF8.self))
    }
}
