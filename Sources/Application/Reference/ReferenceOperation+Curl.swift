import Channel
import MessageModel
import Messages

extension ReferenceOperation {
    /// A line for a shell that sends the sample. What is secret is asked for, or comes from the environment. Ids that it can do
    /// without are left out, because no two installations have the same.
    func curl(_ address: String) -> String {
        let callers = contract.operation.caller
        var parts = ["curl -sS '\(address)\(path)'"]
        if !callers.contains(.public) {
            if callers.contains(.staff) {
                parts.append("-u organizer")
            } else if callers.contains(.holder) {
                parts.append("-H \"Authorization: Bearer $TOKEN\"")
            }
        }
        if contract.isIdempotent { parts.append("-H \"Idempotency-Key: $(cat /proc/sys/kernel/random/uuid)\"") }
        let body = String(decoding: JSONCodec.encode(requestSample.record.withoutOptionalIds), as: UTF8.self)
        parts.append("-H 'Content-Type: application/json'")
        parts.append(
            "--data-raw '\(body.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'")
        return parts.joined(separator: " \\\n  ")
    }
}

extension Record {
    fileprivate var withoutOptionalIds: Record {
        var record = self
        for (index, field) in type.fields.enumerated() {
            if case .text(let type) = field.type, type.name == "Identifier", !field.isRequired {
                record[index] = nil
            } else {
                record[index] = record[index]?.withoutOptionalIds
            }
        }
        return record
    }
}

extension Value {
    fileprivate var withoutOptionalIds: Value {
        switch self {
        case .record(let record): .record(record.withoutOptionalIds)
        case .list(let items): .list(items.map(\.withoutOptionalIds))
        case .text, .boolean, .integer, .instant, .date, .bytes: self
        }
    }
}
