import NetworkAddresses
import Testing

@testable import HTTPServer

/// Whose word about the client's address is taken, and which part of it.
@Suite struct TrustedProxiesTests {
    private let proxies = TrustedProxies(
        blocks: ["10.0.0.0/8", "192.0.2.10", "2001:db8:1::/48"].compactMap { AddressBlock($0) })

    private func client(of peer: String = "10.0.0.1", _ headers: (String, String)...) -> String {
        proxies.client(of: peer, HTTPHeaders(headers))
    }

    @Test func `nobody but a trusted proxy is believed`() {
        #expect(client(of: "203.0.113.9", ("X-Forwarded-For", "198.51.100.1")) == "203.0.113.9")
        #expect(client(of: "203.0.113.9", ("Forwarded", "for=198.51.100.1")) == "203.0.113.9")
        #expect(client(of: "", ("X-Forwarded-For", "198.51.100.1")) == "")
        #expect(client(of: "192.0.2.11", ("X-Forwarded-For", "198.51.100.1")) == "192.0.2.11")
    }

    @Test func `without a header the proxy is all that is known`() {
        #expect(client() == "10.0.0.1")
        #expect(client(("X-Forwarded-For", "")) == "10.0.0.1")
    }

    @Test(arguments: [
        ("198.51.100.1", "198.51.100.1"),
        // What the client itself sent stands on the left.
        ("1.1.1.1, 198.51.100.1", "198.51.100.1"),
        // Proxies behind proxies.
        ("1.1.1.1, 198.51.100.1, 10.9.9.9,192.0.2.10", "198.51.100.1"),
        ("10.1.1.1", "10.1.1.1"),
        ("198.51.100.1:4711", "198.51.100.1"),
        ("[2001:DB8:2::7]:80", "2001:db8:2::7"),
        ("2001:db8:2::7", "2001:db8:2::7"),
        ("2001:db8:9::1, 2001:db8:1::5", "2001:db8:9::1"),
        ("::ffff:198.51.100.1", "198.51.100.1"),
        // Hidden or broken: the proxy that said so.
        ("198.51.100.1, unknown", "10.0.0.1"),
        ("198.51.100.1, _hidden, 10.2.2.2", "10.2.2.2"),
        ("198.51.100.1, <script>", "10.0.0.1"),
        ("198.51.100.1, 300.1.1.1", "10.0.0.1"),
        ("198.51.100.1,", "10.0.0.1"),
        ("198.51.100.1:99999999", "10.0.0.1"),
    ])
    func `of a list the rightmost address counts that is no proxy`(header: String, expected: String) {
        #expect(client(("X-Forwarded-For", header)) == expected)
    }

    @Test(arguments: [
        ("for=198.51.100.1", "198.51.100.1"),
        ("For=\"198.51.100.1:4711\";proto=https;by=10.0.0.1", "198.51.100.1"),
        ("for=\"[2001:db8:2::7]:4711\"", "2001:db8:2::7"),
        ("for=1.1.1.1, for=198.51.100.1; proto=http , for=10.3.3.3", "198.51.100.1"),
        // A client that hides a comma or a quote in what a proxy repeats.
        ("for=198.51.100.1;host=\"x, for=6.6.6.6\"", "198.51.100.1"),
        ("for=198.51.100.1;host=\"x\\\", for=6.6.6.6, \\\"y\"", "198.51.100.1"),
        ("for=\"evil, for=198.51.100.1", "10.0.0.1"),
        ("for=198.51.100.1;for=6.6.6.6", "10.0.0.1"),
        ("proto=https", "10.0.0.1"),
        ("for=unknown", "10.0.0.1"),
        ("for=", "10.0.0.1"),
        ("nonsense", "10.0.0.1"),
    ])
    func `the standard's header says the same, and a broken one nothing`(header: String, expected: String) {
        #expect(client(("Forwarded", header)) == expected)
    }

    @Test func `several fields of a name are one list`() {
        #expect(client(("X-Forwarded-For", "198.51.100.1"), ("x-forwarded-for", "10.4.4.4")) == "198.51.100.1")
        #expect(client(("Forwarded", "for=\"broken"), ("Forwarded", "for=198.51.100.1")) == "198.51.100.1")
    }

    @Test func `two headers that disagree say nothing`() {
        #expect(client(("Forwarded", "for=6.6.6.6"), ("X-Forwarded-For", "198.51.100.1")) == "10.0.0.1")
        #expect(client(("Forwarded", "for=198.51.100.1"), ("X-Forwarded-For", "198.51.100.1")) == "198.51.100.1")
    }

    @Test(arguments: [
        "", "10.0.0.0/", "10.0.0.0/33", "10.0.0/8", "10.0.0.0/-1", "10.0.0.0/8/8", "::/129", "example.com",
        "10.0.0.0/ 8",
    ])
    func `what is no block is refused`(text: String) { #expect(AddressBlock(text) == nil) }

    @Test func `a block of length nothing is everybody of its kind`() throws {
        let everybody = TrustedProxies(blocks: [try #require(AddressBlock("0.0.0.0/0"))])
        #expect(everybody.client(of: "8.8.8.8", HTTPHeaders([("X-Forwarded-For", "9.9.9.9")])) == "9.9.9.9")
        #expect(everybody.client(of: "2001:db8::1", HTTPHeaders([("X-Forwarded-For", "9.9.9.9")])) == "2001:db8::1")
    }
}
