/// Holds targets to the layer table (DESIGN §1), their imports to the manifest, and a C library to its one wrapper.
func layerBreaches(_ targets: [PackageTarget]) -> [String] {
    let layers = Dictionary(targets.map { ($0.name, Layer(path: $0.path)) }) { first, _ in first }

    func breaches(_ target: PackageTarget) -> [String] {
        guard let layer = Layer(path: target.path) else {
            return ["\(target.name): the layer table does not know \(target.path)"]
        }
        let manifest = target.dependencies.filter { name in
            (layers[name] ?? nil).map { !layer.mayImport.contains($0) } ?? true
        }
        let imports = target.imports.filter { layers.keys.contains($0.module) }
            .filter { $0.module != target.name && !target.dependencies.contains($0.module) }
        return manifest.map { "\(target.name) may not depend on \($0)" }
            + imports.map { "\($0.file) imports \($0.module), which the manifest does not give to \(target.name)" }
    }

    /// Tests and benchmarks may look at a library itself.
    let unwrapped: [Layer?] = [.tests, .benchmarks]

    /// libxml2 is two in one: messages are pushed through its parser in UTF-8, and adapters pull lists of any encoding out of its
    /// reader. These wrap it, and nobody else.
    let shared: [String: Set] = ["CXML": ["MessageModel", "Adapters"]]

    func severalWrappers(_ library: PackageTarget) -> String? {
        let wrappers = targets.filter {
            $0.dependencies.contains(library.name) && !unwrapped.contains(Layer(path: $0.path))
        }.map(\.name)
        guard wrappers.count > 1, Set(wrappers) != shared[library.name] else { return nil }
        return "\(library.name) has more than one wrapper: \(wrappers.joined(separator: ", "))"
    }

    return targets.flatMap(breaches)
        + targets.filter { Layer(path: $0.path) == .libraries }.compactMap(severalWrappers)
}
