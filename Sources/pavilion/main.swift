import Glibc

let commands: [Command] = [
    .serve, .demo, .backup, .restore, .journalVerify, .call, .contractsCheck, .schemaCheck,
]
let status = await Program(commands: commands).run(Array(CommandLine.arguments.dropFirst()))
exit(status)
