import Glibc

let status = await Program(commands: [.serve, .demo, .journalVerify]).run(Array(CommandLine.arguments.dropFirst()))
exit(status)
