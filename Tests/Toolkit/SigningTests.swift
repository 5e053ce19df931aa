import Cryptography
import Files
import TestSupport
import Testing

@Suite struct SigningTests {
    private let key = SecretKey([UInt8](repeating: 7, count: SecretKey.count))

    @Test func `a signature is of one message, by one key, for one purpose`() throws {
        let key = try #require(key)
        let signing = key.signing("heads")
        let signature = signing.sign([1, 2, 3])
        #expect(signature == key.signing("heads").sign([1, 2, 3]))
        #expect(signing.verifies(signature, of: [1, 2, 3]))
        #expect(!signing.verifies(signature, of: [1, 2]))
        #expect(!signing.verifies(Array(signature.dropLast()), of: [1, 2, 3]))
        #expect(!key.signing("receipts").verifies(signature, of: [1, 2, 3]))
    }

    @Test func `a file grows at its end, is read from its end and can be cut there`() throws {
        let path = try TemporaryDirectory()
        let file = path.file("lines")
        #expect(try DurableFile.readEnd(of: file, atMost: 9) == nil)
        try DurableFile.append([1, 2, 3], to: file)
        try DurableFile.append([4, 5], to: file)
        #expect(try DurableFile.readEnd(of: file, atMost: 3) == [3, 4, 5])
        #expect(try DurableFile.readEnd(of: file, atMost: 9) == [1, 2, 3, 4, 5])
        try DurableFile.cut(file, by: 2)
        #expect(try DurableFile.read(file) == [1, 2, 3])
    }
}
