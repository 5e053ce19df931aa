import Glibc

let commands: [Command] = [
    .serve, .demo, .importUndo, .importsList, .importLists, .backup, .restore, .journalVerify, .call, .queues,
    .deadLettersList, .deadLettersShow,
    .deadLettersReplay, .deadLettersDiscard, .partnerAdd, .partnerList, .partnerRenewKey, .partnerClose,
    .contractsCheck, .schemaCheck,
]
let status = await Program(commands: commands).run(Array(CommandLine.arguments.dropFirst()))
exit(status)
