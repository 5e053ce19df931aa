// swift-tools-version: 6.2
import PackageDescription

// One target is one folder, and a dependency points downward only (DESIGN §1). Strict settings stand here once.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// A Swift target below `folder`; its folder is its name unless another is given.
func module(_ name: String, in folder: String, at path: String? = nil, _ dependencies: [Target.Dependency] = [])
    -> Target
{
    .target(
        name: name, dependencies: dependencies, path: "\(folder)/\(path ?? name)", swiftSettings: strict)
}

/// A service: its Swift, beside its contract and strings, which the resources target embeds.
func service(_ name: String, at path: String, strings: String? = nil, _ dependencies: [Target.Dependency]) -> Target {
    .target(
        name: name, dependencies: dependencies + ["Messages", "MessageModel"], path: "Services/\(path)",
        exclude: ["contract.xml"] + (strings.map { [$0] } ?? []), swiftSettings: strict)
}

func library(_ name: String, pkgConfig: String, apt: String) -> Target {
    .systemLibrary(name: name, path: "Sources/Libraries/\(name)", pkgConfig: pkgConfig, providers: [.apt([apt])])
}

func tests(_ layer: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(
        name: "\(layer)Tests", dependencies: dependencies + ["TestSupport"], path: "Tests/\(layer)",
        swiftSettings: strict)
}

let libraries: [Target] = [
    .systemLibrary(name: "CLinux", path: "Sources/Libraries/CLinux"),
    .systemLibrary(name: "CIconv", path: "Sources/Libraries/CIconv"),
    library("CSQLite", pkgConfig: "sqlite3", apt: "libsqlite3-dev"),
    library("CXML", pkgConfig: "libxml-2.0", apt: "libxml2-dev"),
    library("CMicrohttpd", pkgConfig: "libmicrohttpd", apt: "libmicrohttpd-dev"),
    library("CGnuTLS", pkgConfig: "gnutls", apt: "libgnutls28-dev"),
    library("CCurl", pkgConfig: "libcurl", apt: "libcurl4-openssl-dev"),
    library("CGMime", pkgConfig: "gmime-3.0", apt: "libgmime-3.0-dev"),
    library("CSodium", pkgConfig: "libsodium", apt: "libsodium-dev"),
    library("CCrypto", pkgConfig: "libcrypto", apt: "libssl-dev"),
    library("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev"),
    library("CZip", pkgConfig: "libzip", apt: "libzip-dev"),
    .target(
        name: "CPhoneNumber", path: "Sources/Libraries/CPhoneNumber", linkerSettings: [.linkedLibrary("phonenumber")]),
    .target(
        name: "CResources", path: "Sources/Libraries/CResources", cSettings: [.unsafeFlags(["-Wno-c23-extensions"])]),
]

let toolkit: [Target] = [
    module("Threading", in: "Sources/Toolkit", ["CLinux"]),
    module("Timekeeping", in: "Sources/Toolkit", ["Threading"]),
    module("Files", in: "Sources/Toolkit"),
    module("Randomness", in: "Sources/Toolkit"),
    module("Logging", in: "Sources/Toolkit", ["Threading", "Timekeeping"]),
    module("Metrics", in: "Sources/Toolkit", ["Threading"]),
    module("Cryptography", in: "Sources/Toolkit", ["CSodium", "CCrypto", "Timekeeping"]),
    module("Resources", in: "Sources/Toolkit", ["CResources"]),
    module("Localization", in: "Sources/Toolkit", ["Timekeeping"]),
    .target(
        name: "Passwords",
        dependencies: ["Cryptography", "Localization", "Metrics", "Resources", "Threading", "Timekeeping"],
        path: "Sources/Toolkit/Passwords", exclude: ["Lists"], swiftSettings: strict),
    module("PhoneNumbers", in: "Sources/Toolkit", ["CPhoneNumber"]),
    module("DelimitedText", in: "Sources/Toolkit"),
    module("Archives", in: "Sources/Toolkit", ["CZlib"]),
    module("HTML", in: "Sources/Toolkit"),
    module("NetworkAddresses", in: "Sources/Toolkit"),
    module(
        "HTTPServer", in: "Sources/Toolkit",
        [
            "CMicrohttpd", "CGnuTLS", "Archives", "Cryptography", "Files", "NetworkAddresses", "Threading",
            "Timekeeping", "Logging", "Metrics",
        ]),
]

let messages: [Target] = [
    .target(
        name: "MessageModel", dependencies: ["CXML", "Timekeeping"], path: "Sources/Messages/Model",
        exclude: ["Strings"], swiftSettings: strict),
    module("Messages", in: "Sources/Messages", at: "Types", ["MessageModel", "Resources", "Timekeeping"]),
    module("MessageGeneration", in: "Sources/Messages", at: "Generation", ["MessageModel"]),
]

let layers: [Target] = [
    module(
        "Adapters", in: "Sources",
        [
            "CCurl", "CGMime", "CIconv", "CXML", "CZip", "MessageModel", "Archives", "Cryptography", "DelimitedText",
            "Files", "Threading", "Timekeeping",
        ]),
    module(
        "Hub", in: "Sources",
        ["CSQLite", "MessageModel", "Cryptography", "Files", "Threading", "Timekeeping", "Metrics", "Logging"]),
    .target(
        name: "Channel",
        dependencies: [
            "Hub", "Messages", "MessageModel", "Cryptography", "Files", "Localization", "NetworkAddresses",
            "Resources", "Threading", "Timekeeping", "Metrics", "Logging",
        ], path: "Sources/Channel", exclude: ["Permissions/Strings"], swiftSettings: strict),
    .target(
        name: "Application",
        dependencies: [
            "Channel", "Messages", "MessageModel", "HTTPServer", "HTML", "Localization", "DelimitedText", "Archives",
            "Files", "Resources", "Cryptography", "NetworkAddresses", "Threading", "Timekeeping", "Metrics", "Logging",
        ], path: "Sources/Application", exclude: ["Strings", "Assets"], swiftSettings: strict),
]

let services: [Target] = [
    service(
        "PartiesService", at: "Data/Parties",
        ["Channel", "Hub", "Localization", "PhoneNumbers", "Resources", "Timekeeping"]),
    service("EditionsService", at: "Data/Editions", ["Channel", "Hub", "Localization", "Timekeeping"]),
    service(
        "CodesService", at: "Data/Codes",
        ["Channel", "Hub", "Cryptography", "DelimitedText", "Localization", "Resources", "Timekeeping"]),
    service("ParticipationsService", at: "Data/Participations", ["Channel", "Hub", "Localization", "Timekeeping"]),
    service("ExhibitorsService", at: "Data/Exhibitors", ["Channel", "Hub", "Localization", "Timekeeping"]),
    service("RegistrationsService", at: "Data/Registrations", ["Channel", "Hub", "Localization", "Timekeeping"]),
    service("MailsService", at: "Data/Mails", ["Channel", "Hub", "Cryptography", "Timekeeping"]),
    service("PartnersService", at: "Data/Partners", ["Channel", "Hub", "Cryptography"]),
    service(
        "PermissionsService", at: "Data/Permissions", strings: "Strings",
        ["Channel", "Hub", "Localization", "Resources", "Timekeeping"]),
    service("FeedService", at: "Data/Feed", ["Channel", "Hub", "Timekeeping"]),
    service("ReceiptsService", at: "Data/Receipts", ["Channel", "Hub", "Timekeeping"]),
    service(
        "RegistrationProcess", at: "Process/Registration", strings: "Strings",
        ["Channel", "Cryptography", "Localization", "PhoneNumbers", "Resources", "Threading", "Timekeeping"]),
    service("ImportsProcess", at: "Process/Imports", ["Channel"]),
    service("PrivacyProcess", at: "Process/Privacy", ["Channel"]),
    service("TracesProcess", at: "Process/Traces", ["Channel"]),
    service("ExchangeProcess", at: "Process/Exchange", ["Channel"]),
    service("ContractsProcess", at: "Process/Contracts", ["Channel"]),
    service("MailService", at: "External/Mail", ["Channel", "Adapters", "Timekeeping"]),
    service(
        "ListsService", at: "External/Lists",
        [
            "Channel", "Adapters", "Cryptography", "DelimitedText", "Files", "Localization", "Resources", "Threading",
            "Timekeeping",
        ]),
]

let wiring: [Target] = [
    module(
        "Wiring", in: "Sources",
        [
            "Channel", "Hub", "Adapters", "Messages", "MessageModel", "PartiesService", "EditionsService",
            "CodesService", "RegistrationsService", "ParticipationsService", "ExhibitorsService", "MailsService",
            "PartnersService", "PermissionsService", "FeedService", "ReceiptsService", "RegistrationProcess",
            "ImportsProcess", "PrivacyProcess", "TracesProcess", "ExchangeProcess", "ContractsProcess", "MailService",
            "ListsService",
            "Cryptography", "Files", "Logging", "Metrics",
            "NetworkAddresses", "Timekeeping",
        ]),
    module(
        "Demo", in: "Sources",
        [
            "Wiring", "Channel", "Hub", "Messages", "MessageModel", "PartiesService", "Cryptography", "Files",
            "Localization", "Logging", "Metrics", "Randomness", "Threading", "Timekeeping",
        ]),
]

let executables: [Target] = [
    .executableTarget(
        name: "pavilion",
        dependencies: [
            "Application", "Wiring", "Demo", "Channel", "Hub", "Adapters", "Messages", "MessageModel", "Localization",
            "Resources", "RegistrationProcess", "DelimitedText", "HTTPServer", "NetworkAddresses", "Files", "Logging",
            "Metrics", "Threading", "Timekeeping",
        ], path: "Sources/pavilion", swiftSettings: strict),
    .executableTarget(
        name: "generate", dependencies: ["MessageGeneration", "MessageModel"], path: "Scripts/Generate",
        swiftSettings: strict),
]

let benchmarks: [Target] = [
    .target(name: "BareSQLite", dependencies: ["CSQLite"], path: "Benchmarks/BareSQLite"),
    .target(name: "LoadGenerator", path: "Benchmarks/LoadGenerator"),
    .executableTarget(
        name: "benchmarks",
        dependencies: [
            "BareSQLite", "LoadGenerator", "Application", "HTTPServer", "Wiring", "Hub", "Channel", "Messages",
            "MessageModel", "CodesService", "Cryptography", "Files", "Localization", "Logging", "Metrics", "Threading",
            "Timekeeping",
        ], path: "Benchmarks", exclude: ["BareSQLite", "LoadGenerator", "peers"], swiftSettings: strict),
]

let testing: [Target] = [
    .target(
        name: "TestSupport",
        dependencies: [
            "Wiring", "Adapters", "RegistrationProcess", "Hub", "Channel", "Messages", "Cryptography", "Threading",
            "Timekeeping", "Logging", "Metrics",
        ],
        path: "Tests/TestSupport", swiftSettings: strict),
    .target(
        name: "Entrances",
        dependencies: [
            "Application", "ListsService", "Channel", "Adapters", "Messages", "MessageModel", "HTTPServer", "Archives",
            "DelimitedText", "Localization", "PhoneNumbers", "NetworkAddresses", "Threading", "Timekeeping", "Logging",
            "Metrics", "CLinux", "CXML",
        ], path: "Tests/Entrances", swiftSettings: strict),
    tests("Fuzzing", ["Entrances"]),
    tests(
        "Toolkit",
        [
            "Threading", "Timekeeping", "Files", "Logging", "Metrics", "Cryptography", "Resources", "Localization",
            "Passwords", "PhoneNumbers", "DelimitedText", "Archives", "HTML", "HTTPServer", "NetworkAddresses",
            "CLinux",
        ]),
    tests(
        "Messages",
        [
            "Entrances", "MessageModel", "Messages", "MessageGeneration", "Passwords", "Randomness", "Resources",
            "Timekeeping",
            "CXML",
        ]),
    tests(
        "Hub",
        [
            "Files", "Hub", "MessageModel", "Cryptography", "CSQLite", "Randomness", "Timekeeping", "Threading",
            "Logging", "Metrics",
        ]),
    tests(
        "Channel",
        [
            "Channel", "Hub", "Messages", "MessageModel", "Cryptography", "Logging", "Metrics",
            "NetworkAddresses", "Timekeeping", "Threading",
        ]),
    tests("Adapters", ["Adapters", "CZip", "Threading", "Timekeeping"]),
    tests(
        "Services",
        [
            "Channel", "Hub", "Messages", "MessageModel", "PartiesService", "EditionsService", "CodesService",
            "RegistrationsService", "MailsService", "ListsService", "ReceiptsService", "PermissionsService",
            "RegistrationProcess", "MailService", "Adapters", "Wiring", "Demo", "pavilion", "Archives", "Cryptography",
            "DelimitedText",
            "Files", "Localization",
            "Logging", "Metrics", "PhoneNumbers", "Resources", "Timekeeping", "Threading",
        ]),
    tests(
        "Database",
        [
            "Wiring", "Hub", "Cryptography", "Logging", "Metrics", "Threading", "Timekeeping",
        ]),
    tests(
        "Application",
        [
            "Demo", "Application", "Channel", "Hub", "Adapters", "Files", "Messages", "MessageModel", "HTML",
            "HTTPServer", "Localization", "Logging", "Metrics", "NetworkAddresses", "Resources", "Threading",
            "Timekeeping",
        ]),
    tests("Browser", ["pavilion", "Threading"]),
    tests("Benchmarks", ["benchmarks", "HTTPServer", "Logging", "Metrics", "Threading"]),
    tests("Package", ["Resources"]),
]

/// Its entry point is libFuzzer's, so it is there only where it can be linked: in what Scripts/soak-fuzz builds.
let fuzzers: [Target] =
    Context.environment["PAVILION_FUZZER"] == nil
    ? []
    : [
        .executableTarget(
            name: "fuzzer", dependencies: ["Entrances"], path: "Tests/Fuzzer",
            swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])])
    ]

let package = Package(
    name: "pavilion",
    targets: libraries + toolkit + messages + layers + services + wiring + executables + benchmarks + testing + fuzzers,
    swiftLanguageModes: [.v6])
