import FoundationEssentials

/// A value in JSON, as it stands in the hub's files beside the database: the same value always as the same bytes.
func sortedJSON(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return try Array(encoder.encode(value))
}
