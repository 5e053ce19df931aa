import Files
import Glibc

if CommandLine.arguments.contains("--help") {
    print(Options.usage)
    exit(0)
}
do {
    let options = try Options(Array(CommandLine.arguments.dropFirst()))
    // Thousands of connections are held open.
    _ = OpenFileLimit.raise()
    var suite = Suite(options)
    let parts = try await suite.run()
    if options.writes {
        var all = try MeasuredParts.read()
        for part in parts { all.replace(part) }
        try all.write()
    }
    let results = parts.flatMap(\.measurements)
    print(options.json ? try MeasurementTable.json(results) : MeasurementTable.text(results))
    exit(results.exitStatus)
} catch {
    note("\(error)")
    exit(EX_SOFTWARE)
}
