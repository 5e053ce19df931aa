/// Where the pages about partners are.
enum PartnerAddress {
    static let list = Address("/console/partners")

    static func partner(_ code: String) -> Address { Address("\(list)/\(code)") }
}
