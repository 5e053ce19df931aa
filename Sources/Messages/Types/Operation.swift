/// The typed name of an operation of a process, external or application service: what a caller gives to the bus.
package struct ServiceOperation<Request: Message, Reply: Message>: Sendable {
    /// As in the contract, for example `registration`.
    package let service: String
    /// In lowerCamelCase, for example `registerExhibitor`.
    package let name: String
    /// `service.operation`, made once.
    package let qualifiedName: String

    package init(service: String, name: String) {
        self.service = service
        self.name = name
        qualifiedName = "\(service).\(name)"
    }
}

/// The typed name of an operation that takes or gives many messages, one after the other, as its contract says.
package struct StreamOperation<Request: Message, Reply: Message>: Sendable {
    /// As in the contract.
    package let service: String
    /// In lowerCamelCase.
    package let name: String
    /// `service.operation`, made once.
    package let qualifiedName: String

    package init(service: String, name: String) {
        self.service = service
        self.name = name
        qualifiedName = "\(service).\(name)"
    }
}

/// The typed name of an operation of a data service: it may also be called inside a transaction (DESIGN §4).
package struct DataOperation<Request: Message, Reply: Message>: Sendable {
    package enum Kind: Sendable {
        case read, write
    }

    /// As in the contract, for example `parties`.
    package let service: String
    /// In lowerCamelCase.
    package let name: String
    /// `service.operation`, made once.
    package let qualifiedName: String
    package let kind: Kind

    package init(service: String, name: String, kind: Kind) {
        self.service = service
        self.name = name
        self.kind = kind
        qualifiedName = "\(service).\(name)"
    }
}
