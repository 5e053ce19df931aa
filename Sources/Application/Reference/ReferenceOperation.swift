import Channel
import MessageModel
import Messages
import Resources

/// One operation as somebody outside calls it, with its shapes and samples.
struct ReferenceOperation: Sendable {
    let contract: OperationContract
    let request: RecordType
    let reply: RecordType
    let requestSample: MessageSample
    let replySample: MessageSample

    /// Nil: only the platform itself calls it, or partners elsewhere, or it has no shape or sample, which a test refuses.
    init?(_ contract: OperationContract) {
        guard contract.operation.isOfAPI,
            let request = Vocabulary.catalogue.message(contract.operation.request),
            let reply = Vocabulary.catalogue.message(contract.operation.reply),
            let requestSample = MessageSample(contract.operation.request, as: request),
            let replySample = MessageSample(contract.operation.reply, as: reply)
        else { return nil }
        (self.contract, self.request, self.reply) = (contract, request, reply)
        (self.requestSample, self.replySample) = (requestSample, replySample)
    }

    var path: String { Gateway.path(contract.service, contract.name) }
    var status: Int { contract.creates ? 201 : 200 }

    /// Whether every field has one place in a query or a form, without indices.
    var isFlat: Bool {
        request.fields.allSatisfy { if case .record = $0.type { false } else { true } }
    }

    /// The statuses of its refusals, by what its contract lets happen.
    var refusals: [Int] {
        var refusals = [400, 401, 403, 404, 409, 422, 500, 503, 504]
        if contract.operation.rateLimit != nil || !isPublic { refusals.append(429) }
        return refusals.sorted()
    }

    var isPublic: Bool { contract.operation.caller.contains(.public) }
}

/// A message's sample, in both spellings.
struct MessageSample: Sendable {
    let json: [UInt8]
    let xml: [UInt8]
    let record: Record

    /// Nil: `Schemas/Examples` has none of this name.
    init?(_ element: String, as type: RecordType) {
        guard let json = Resource.file("Schemas/Examples/\(element).json")?.bytes,
            let xml = Resource.file("Schemas/Examples/\(element).xml")?.bytes
        else { return nil }
        do { record = try JSONCodec.decode(json, as: type) } catch { return nil }
        (self.json, self.xml) = (json, xml)
    }
}
