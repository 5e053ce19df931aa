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
        for peer in open { peers.add(peer) }
        #expect(!peers.hasRoom(for: "2001:db8:1:2::3"))
        #expect(peers.hasRoom(for: "2001:db8:1:3::1"))
        peers.remove(open[0])
        #expect(peers.hasRoom(for: "2001:db8:1:2::3"))
        peers.remove(open[1])
        #expect(peers.hasRoom(for: open[1].address))
    }

    @Test func `a venue's network has room for more connections, and leaves some to others`() throws {
        var configuration = HTTPConfiguration()
        (configuration.connectionLimit, configuration.perAddressConnectionLimit) = (8, 2)
        configuration.venueNetworks = [try #require(AddressBlock("192.0.2.0/24"))]
        let peers = Peers(configuration)
        for socket in 1...6 {
            #expect(peers.hasRoom(for: "192.0.2.1"))
            peers.add(Peer(address: "192.0.2.1", socket: Int32(-socket)))
        }
        #expect(!peers.hasRoom(for: "192.0.2.1"))
        #expect(peers.hasRoom(for: "192.0.2.2") && peers.hasRoom(for: "198.51.100.1"))
    }
}
