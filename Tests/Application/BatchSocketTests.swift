import Hub
import MessageModel
import Messages
import TestSupport
import Testing

/// Batches over a socket: packed, cut, and from those who may send none.
@Suite(.timeLimit(.minutes(2))) struct BatchSocketTests {
    private let batch = PartnerBatch.bytes(PartnerBatch.imports(300))

    private func head(_ key: String, _ length: Int, _ more: String = "") -> String {
        "POST /exchange/erp/messages HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer \(key)\r\n\(more)"
            + "Content-Length: \(length)\r\n\r\n"
    }

    @Test func `P7: of who shows a wrong key no byte of the body is read, and the answer is there at once`()
        async throws
    {
        let site = try await TestSite(.overSocket)
        _ = try await site.addPartner("erp")
        let connection = try RawConnection(port: try #require(site.port))
        try await connection.send(head("wrong", 1 << 30, "Expect: 100-continue\r\n"))
        let answer = try await connection.response()
        #expect(answer.status == 401 && answer["WWW-Authenticate"] == "Bearer realm=\"Pavilion\"")
        let isClosed = await connection.isClosed()
        #expect(isClosed)
    }

    @Test func `P7: who sends all the same is cut off, after no more than the network holds`() async throws {
        let site = try await TestSite(.overSocket)
        _ = try await site.addPartner("erp")
        let connection = try RawConnection(port: try #require(site.port))
        try await connection.send(head("wrong", 1 << 30))
        let piece = [UInt8](repeating: 32, count: 1 << 20)
        var sent = 0
        await #expect(throws: ConnectionFailure.self) {
            while sent < 1 << 10 {
                try await connection.send(piece)
                sent += 1
            }
        }
        #expect(sent < 32)
    }

    @Test func `P2: an upload that is cut and sent again has every effect once`() async throws {
        let site = try await TestSite(.overSocket)
        let key = try await site.addPartner("erp")
        let connection = try RawConnection(port: try #require(site.port))
        try await connection.send(head(key, batch.count))
        try await connection.send(Array(batch.prefix(batch.count / 2)))
        try await eventually("something of it stands") { try await !site.receipts(key).isEmpty }
        connection.close()
        try await eventually("the cut is seen") { try await site.receipts(key).first?.state == .cut }
        let cut = try #require(try await site.receipts(key).first)
        #expect(cut.problem?.rule == "uploadCut" && (1..<300).contains(cut.accepted))
        let again = try await site.upload(batch, key).message(Receipt.self)
        #expect(again.totals == [300 - cut.accepted, cut.accepted, 0, 0])
        #expect(try site.rows()["party"] == .integer(300))
    }

    @Test(arguments: ["renew-partner-key", "close-partner"])
    func `P7: a new key, or closing, ends an upload that runs: what comes then has no effect`(change: String)
        async throws
    {
        let site = try await TestSite(.overSocket)
        let key = try await site.addPartner("erp")
        let connection = try RawConnection(port: try #require(site.port))
        let half = batch.prefix(batch.count / 2)
        let count = String(decoding: half, as: UTF8.self).matches(of: /<\/message>/).count
        try await connection.send(head(key, batch.count))
        try await connection.send(Array(half))
        try await eventually("the half stands") { try site.rows()["party"] == .integer(Int64(count)) }
        let staff = try await site.post(
            "/api/partners/\(change)", #"{"code":"erp","version":1}"#, "application/json", [basic(TestSite.password)])
        #expect(staff.status == 200)
        try await connection.send(Array(batch.dropFirst(half.count)))
        let receipt = try JSONCodec.decode(try await connection.response().body, as: Receipt.recordType)
        let cut = try Receipt(receipt)
        #expect(cut.state == .cut && cut.problem?.rule == "partnerChanged" && cut.totals == [Int64(count), 0, 0, 0])
        #expect(try site.rows()["party"] == .integer(Int64(count)))
    }

    @Test func `of one partner four uploads run at once, however slow, and others have their places`() async throws {
        let site = try await TestSite(.overSocket)
        let (key, other) = (try await site.addPartner("erp"), try await site.addPartner("crm"))
        var slow: [RawConnection] = []
        for _ in 1...4 {
            let connection = try RawConnection(port: try #require(site.port))
            try await connection.send(head(key, batch.count))
            slow.append(connection)
        }
        try await eventually("four run") { try await site.receipts(key).count == 4 }
        let refused = try await site.upload(batch, key)
        #expect(try refused.status == 429 && refused.code() == "tooMany" && refused["Retry-After"] != nil)
        #expect(try await site.upload(PartnerBatch.bytes([]), other, as: "crm").status == 201)
        slow[0].close()
        try await eventually("one has ended") { try await site.receipts(key).contains { $0.state == .cut } }
        try await eventually("there is a place") {
            try await site.upload(PartnerBatch.bytes([]), key).status == 201
        }
        try await slow[1].send(batch)
        #expect(try await slow[1].response().status == 201)
        #expect(try await site.upload(PartnerBatch.bytes([]), key).status == 201)
    }

    @Test
    func
        `a packed batch is unpacked; a cut, a bomb and damage end it where they are found, and what came before stands`()
        async throws
    {
        let site = try await TestSite(.overSocket)
        let key = try await site.addPartner("erp")
        let encoded = [("Content-Encoding", "gzip")]
        let packed = try await gzip(batch)
        let half = try await site.upload(Array(packed[..<(packed.count / 2)]), key, encoded).message(Receipt.self)
        #expect(half.state == .cut && half.problem?.rule == "uploadCorrupt" && (1..<300).contains(half.accepted))
        let whole = try await site.upload(packed, key, encoded).message(Receipt.self)
        #expect(whole.totals == [300 - half.accepted, half.accepted, 0, 0])
        let bomb = try await gzip(batch.dropLast("</messages>\n".utf8.count) + [UInt8](repeating: 32, count: 64 << 20))
        let receipt = try await site.upload(bomb, key, encoded).message(Receipt.self)
        #expect(receipt.state == .cut && receipt.problem?.rule == "uploadTooLarge" && receipt.duplicate == 300)
        let damaged = try await site.upload(packed.dropLast(4), key, encoded).message(Receipt.self)
        #expect(damaged.state == .cut && damaged.problem?.rule == "uploadCorrupt" && damaged.duplicate == 300)
    }

    @Test func `many wrong keys are answered with 429, by network and by partner, and the right one still opens`()
        async throws
    {
        let site = try await TestSite()
        let key = try await site.addPartner("erp")
        for _ in 1...30 { #expect(try await site.upload(batch, "wrong").status == 401) }
        let reply = try await site.upload(batch, "wrong")
        #expect(reply.status == 429 && reply["Retry-After"] != nil)
        #expect(try await site.get("/exchange/nobody", [bearer("wrong")]).status == 429)
        #expect(try await site.upload(batch, key).status == 201)
        site.wait(.seconds(61))
        #expect(try await site.upload(batch, "wrong").status == 401)
    }
}
