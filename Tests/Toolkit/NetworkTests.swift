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

    @Test func `connections are counted by network, until they end`() {
        let peers = Peers(limit: 2)
        let open = ["2001:db8:1:2::1", "2001:db8:1:2::2"].enumerated().map { index, address in
            Peer(address: address, socket: Int32(-1 - index))
        }
        for peer in open { peers.add(peer) }
        #expect(!peers.hasRoom(for: networkOf("2001:db8:1:2::3")))
        #expect(peers.hasRoom(for: networkOf("2001:db8:1:3::1")))
        peers.remove(open[0])
        #expect(peers.hasRoom(for: networkOf("2001:db8:1:2::3")))
        peers.remove(open[1])
        #expect(peers.hasRoom(for: open[1].network))
    }
}
