import Channel
import MessageModel
import Messages

extension ReferenceOperation {
    /// A line for a shell that sends the sample. What is secret is asked for, or comes from the environment.
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
        let body = String(decoding: JSONCodec.encode(requestSample.record), as: UTF8.self)
        parts.append("-H 'Content-Type: application/json'")
        parts.append(
            "--data-raw '\(body.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'")
        return parts.joined(separator: " \\\n  ")
    }
}
