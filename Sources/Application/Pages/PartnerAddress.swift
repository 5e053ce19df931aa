/// Where the pages about partners are.
enum PartnerAddress {
    static let list = Address("/console/partners")

    static func partner(_ code: String) -> Address { Address("\(list)/\(code)") }

    static func receipts(of code: String) -> Address { Address("\(partner(code))/receipts") }
    static func receipt(_ id: String, of code: String) -> Address { Address("\(receipts(of: code))/\(id)") }
}
