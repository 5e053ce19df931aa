import Foundation

/// What a client sends over one connection to a whole server.
func checkServer(_ bytes: [UInt8]) throws {
    let (file, server) = try running.get()
    let expected = Requests(bytes).all
    let answers = try Responses(try converse(with: file, Cuts(bytes: bytes)))
    let seen = server.take()
    // What is refused by its head no handler sees.
    var rest = expected[...]
    for request in seen {
        guard let index = rest.firstIndex(of: request) else {
            throw Breach(description: "a handler saw \(request), and in the bytes are \(expected)")
        }
        rest = rest[(index + 1)...]
    }
    try hold(answers.statuses.count >= seen.count, "\(seen.count) requests and \(answers.statuses) for answers")
    try hold(!answers.statuses.contains { $0 >= 500 && $0 != 501 && $0 != 505 }, "answers \(answers.statuses)")
    let good = Array("GET /good HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n".utf8)
    try hold(try Responses(try converse(with: file, [good[...]])).statuses, equals: [200], "the next one's answer")
    try hold(server.take().map(\.target), equals: ["/good"], "the next one")
}

/// Of this process: starting takes longer than answering.
private let running = Result {
    let file = socketFile()
    let server = try Served(file: file)
    atexit(removeSocket)
    return (file: file, server: server)
}

private func socketFile() -> String { NSTemporaryDirectory() + "pavilion-entrance-\(getpid())" }

private func removeSocket() { unlink(socketFile()) }
