import Glibc

// `make bench` calls this. Arguments: --json, --data FOLDER, --runs N, --registrations N, --only WORD.
var (json, data, runs, registrations, only) = (false, ".build/bench-data", 5, 3000, "")
var arguments = CommandLine.arguments.dropFirst()
while let argument = arguments.popFirst() {
    switch argument {
    case "--json": json = true
    case "--data": data = arguments.popFirst() ?? data
    case "--runs": runs = arguments.popFirst().flatMap { Int($0) } ?? runs
    case "--registrations": registrations = arguments.popFirst().flatMap { Int($0) } ?? registrations
    case "--only": only = arguments.popFirst() ?? only
    default:
        print("benchmarks: unknown argument \(argument)")
        exit(64)
    }
}

let folder = DataFolder(path: data)
var results: [Measurement] = []
for size in [DataFolder.smallSize, DataFolder.largeSize] {
    guard let directory = try await folder.hub(parties: size) else {
        print("No hub with \(size) parties in \(data): make it with `make bench-data`.")
        continue
    }
    let writes = RegistrationWrites(folder: folder, runs: runs, registrations: registrations)
    results += try await writes.measure(size, in: directory)
}
print(json ? try MeasurementTable.json(results) : MeasurementTable.text(results))
