import Glibc

if CommandLine.arguments.contains("--help") {
    print(Options.usage)
    exit(0)
}
do {
    let options = try Options(Array(CommandLine.arguments.dropFirst()))
    let results = try await Suite(options).run()
    print(options.json ? try MeasurementTable.json(results) : MeasurementTable.text(results))
    exit(results.exitStatus)
} catch {
    note("\(error)")
    exit(EX_SOFTWARE)
}
