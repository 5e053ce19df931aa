import Glibc

do {
    let options = try Options(Array(CommandLine.arguments.dropFirst()))
    let results = try await Suite(options).run()
    print(options.json ? try MeasurementTable.json(results) : MeasurementTable.text(results))
} catch {
    note("\(error)")
    exit(1)
}
