/// Where the pages about parties are.
enum PartiesAddress {
    static let list = Address("/console/parties")

    static func party(_ id: String) -> Address { Address("\(list)/\(id)") }
}
