import Glibc

let commands: [Command] = [.serve, .demo, .backup, .restore, .journalVerify, .call, .schemaCheck]
let status = await Program(commands: commands).run(Array(CommandLine.arguments.dropFirst()))
exit(status)
