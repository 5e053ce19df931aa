import Glibc

let status = await Program(commands: [.serve, .demo, .backup, .restore]).run(Array(CommandLine.arguments.dropFirst()))
exit(status)
