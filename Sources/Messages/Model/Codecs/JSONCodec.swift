/// Records as JSON objects (DESIGN §3): members are fields, repeated fields are arrays, absent fields are left out.
package enum JSONCodec {
    /// - Throws: `malformedJSON` with `line` and `column`, or `invalid` with every wrong field (at most 50), each with the
    ///   `line` and `column` where it begins.
    package static func decode(_ bytes: [UInt8], as type: RecordType) throws(Problem) -> Record {
        try bytes.withUnsafeBufferPointer { bytes throws(Problem) in
            var decoder = JSONDecoder(JSONReader(bytes))
            return try decoder.root(type)
        }
    }

    /// The record in one line, fields in the order of the type.
    package static func encode(_ record: Record) -> [UInt8] {
        var writer = JSONWriter()
        writer.write(record)
        return writer.bytes
    }
}
