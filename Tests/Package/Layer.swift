/// The table of DESIGN §1: the layer of a folder, and the layers that its code may import.
enum Layer: CaseIterable {
    case libraries, toolkit, messages, adapters, hub, channel
    case dataServices, processServices, externalServices, wiring, demo, application, executable, benchmarks, scripts,
        tests

    /// The layer of a target by its folder; nil when the table does not know it.
    init?(path: String) {
        guard let layer = Layer.allCases.first(where: { "\(path)/".hasPrefix($0.folder) }) else { return nil }
        self = layer
    }

    private var folder: String {
        switch self {
        case .libraries: "Sources/Libraries/"
        case .toolkit: "Sources/Toolkit/"
        case .messages: "Sources/Messages/"
        case .adapters: "Sources/Adapters/"
        case .hub: "Sources/Hub/"
        case .channel: "Sources/Channel/"
        case .dataServices: "Services/Data/"
        case .processServices: "Services/Process/"
        case .externalServices: "Services/External/"
        case .wiring: "Sources/Wiring/"
        case .demo: "Sources/Demo/"
        case .application: "Sources/Application/"
        case .executable: "Sources/pavilion/"
        case .benchmarks: "Benchmarks/"
        case .scripts: "Scripts/"
        case .tests: "Tests/"
        }
    }

    /// Toolkit and messages are for everyone; a C library is for the layers that wrap one.
    var mayImport: Set<Layer> {
        switch self {
        case .libraries: []
        case .toolkit: [.libraries, .toolkit]
        case .messages, .adapters, .hub: [.libraries, .toolkit, .messages]
        case .channel: [.toolkit, .messages, .hub]
        case .dataServices: [.toolkit, .messages, .channel, .hub]
        case .processServices, .application: [.toolkit, .messages, .channel]
        case .externalServices: [.toolkit, .messages, .channel, .adapters]
        case .wiring:
            [.toolkit, .messages, .adapters, .hub, .channel, .dataServices, .processServices, .externalServices]
        case .demo: [.toolkit, .messages, .hub, .channel, .dataServices, .wiring]
        case .executable:
            [.toolkit, .messages, .adapters, .hub, .channel, .processServices, .wiring, .demo, .application]
        case .benchmarks: Set(Layer.allCases).subtracting([.executable, .scripts, .tests])
        case .scripts: [.toolkit, .messages]
        case .tests: Set(Layer.allCases)
        }
    }
}
