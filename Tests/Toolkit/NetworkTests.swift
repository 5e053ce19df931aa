import NetworkAddresses
import Testing

@testable import HTTPServer

/// Whom limits count as one.
@Suite struct NetworkTests {
    @Test(arguments: [
        ("192.0.2.1", "192.0.2.1"), ("::ffff:192.0.2.1", "192.0.2.1"), ("2001:db8:1:2::1", "2001:DB8:1:2:ffff::9"),
        ("", ""),
    ])
    func `addresses of one network are one`(a: String, b: String) { #expect(networkOf(a) == networkOf(b)) }

    @Test(arguments: [
        ("192.0.2.1", "192.0.2.2"), ("2001:db8:1:2::1", "2001:db8:1:3::1"), ("::ffff:192.0.2.1", "::ffff:192.0.2.2"),
        ("", "0.0.0.0"),
    ])
    func `addresses of two networks are two`(a: String, b: String) { #expect(networkOf(a) != networkOf(b)) }

    @Test(arguments: ["192.0.2.1\0", "192.0.2.1\0.evil.example", "::1\0"])
    func `what goes on behind a NUL is no address`(text: String) { #expect(NetworkAddress(text) == nil) }

    @Test func `connections are counted by network, until they end`() {
        var configuration = HTTPConfiguration()
        configuration.perAddressConnectionLimit = 2
        let peers = Peers(configuration)
        let open = ["2001:db8:1:2::1", "2001:db8:1:2::2"].enumerated().map { index, address in
            Peer(address: address, socket: Int32(-1 - index))
        }
        for peer in open {
            #expect(peers.admit(peer.socket, from: peer.address))
            peers.add(peer)
        }
        #expect(!peers.admit(-3, from: "2001:db8:1:2::3"))
        #expect(peers.admit(-4, from: "2001:db8:1:3::1"))
        peers.remove(open[0])
        #expect(peers.admit(-1, from: "2001:db8:1:2::3"))
        #expect(!peers.admit(-3, from: "2001:db8:1:2::3"))
        peers.remove(open[1])
        #expect(peers.admit(-2, from: open[1].address))
    }

    @Test func `a connection counts from when it comes, not only when the daemon begins with it`() {
        var configuration = HTTPConfiguration()
        configuration.perAddressConnectionLimit = 2
        let peers = Peers(configuration)
        #expect(peers.admit(-1, from: "192.0.2.1") && peers.admit(-2, from: "192.0.2.1"))
        #expect(peers.count == 2)
        #expect(!peers.admit(-3, from: "192.0.2.1"))
        peers.dismiss(-1)
        #expect(peers.admit(-4, from: "192.0.2.1"))
        #expect(!peers.admit(-3, from: "192.0.2.1"))
        // Its number comes again: the daemon closed it before it began.
        #expect(peers.admit(-4, from: "192.0.2.1"))
        #expect(peers.count == 2)
    }

    @Test func `a venue's network has room for more connections, and leaves some to others`() throws {
        var configuration = HTTPConfiguration()
        (configuration.connectionLimit, configuration.perAddressConnectionLimit) = (8, 2)
        configuration.venueNetworks = [try #require(AddressBlock("192.0.2.0/24"))]
        let peers = Peers(configuration)
        for socket in 1...6 { #expect(peers.admit(Int32(-socket), from: "192.0.2.1")) }
        #expect(!peers.admit(-7, from: "192.0.2.1"))
        #expect(peers.admit(-8, from: "192.0.2.2") && peers.admit(-9, from: "198.51.100.1"))
    }

    @Test func `a trusted proxy, by which everybody comes, has room for all connections`() throws {
        var configuration = HTTPConfiguration()
        (configuration.connectionLimit, configuration.perAddressConnectionLimit) = (8, 2)
        configuration.trustedProxies = [try #require(AddressBlock("192.0.2.1"))]
        let peers = Peers(configuration)
        for socket in 1...8 { #expect(peers.admit(Int32(-socket), from: "192.0.2.1")) }
        for socket in 9...10 { #expect(peers.admit(Int32(-socket), from: "192.0.2.2")) }
        #expect(!peers.admit(-11, from: "192.0.2.2"))
    }
}
