/// Where the pages about parties are, and about the imports that brought them.
enum PartiesAddress {
    static let list = Address("/console/parties")
    static let imports = Address("/console/parties/imports")

    static func party(_ id: String) -> Address { Address("\(list)/\(id)") }
    static func `import`(_ id: String) -> Address { Address("\(imports)/\(id)") }
}
