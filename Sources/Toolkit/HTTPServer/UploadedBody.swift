import Archives

/// A request's body while it comes, in pieces of up to 256 KiB. Taking them sets the pace: when as much waits, the client is held
/// back.
///
/// It is iterated once, by one task. It throws `UploadFailure` when the end did not come: what was taken until then is a part.
package struct UploadedBody: AsyncSequence, Sendable {
    package struct Iterator: AsyncIteratorProtocol {
        fileprivate let upload: Upload
        /// Nil: the body is taken as it comes.
        fileprivate let decoder: GzipDecoder?

        package mutating func next() async throws -> [UInt8]? {
            guard let decoder else { return try await upload.take() }
            do {
                while true {
                    if let piece = try decoder.next() { return piece }
                    guard let packed = try await upload.take() else { break }
                    decoder.feed(packed)
                }
                try decoder.finish()
                return nil
            } catch let failure as GzipFailure {
                throw UploadFailure(failure.code == .tooLarge ? .tooLarge : .corrupt, failure.description)
            }
        }
    }

    let upload: Upload
    let coding: ContentCoding

    init(_ upload: Upload, _ coding: ContentCoding) {
        (self.upload, self.coding) = (upload, coding)
    }

    /// A body that is there already, for who asks a handler without a server.
    package init(_ bytes: [UInt8]) {
        self.init(Upload(limit: nil), .identity)
        bytes.withUnsafeBytes { _ = upload.put($0) }
        upload.finish()
    }

    package func makeAsyncIterator() -> Iterator {
        Iterator(upload: upload, decoder: coding == .gzip ? GzipDecoder(limit: upload.limit) : nil)
    }
}
