import Glibc

let status = await Program(commands: [.serve, .demo]).run(Array(CommandLine.arguments.dropFirst()))
exit(status)
