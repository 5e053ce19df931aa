import Glibc

let status = await Program(commands: .pavilion).run(Array(CommandLine.arguments.dropFirst()))
exit(status.rawValue)
