import CZip

/// A ZIP archive of which single files are read, piece by piece.
final class ZIPArchive {
    fileprivate let archive: OpaquePointer

    init(_ path: String) throws(TableFailure) {
        var code: Int32 = 0
        guard let archive = zip_open(path, ZIP_RDONLY, &code) else {
            var error = zip_error_t()
            zip_error_init_with_code(&error, code)
            defer { zip_error_fini(&error) }
            throw TableFailure(
                code == ZIP_ER_OPEN ? .unreadable : .malformed, String(cString: zip_error_strerror(&error)))
        }
        self.archive = archive
    }

    deinit { zip_discard(archive) }

    /// Nil: there is no file of this name.
    func entry(_ name: String) throws(TableFailure) -> ZIPEntry? {
        guard zip_name_locate(archive, name, 0) >= 0 else { return nil }
        guard let file = zip_fopen(archive, name, 0) else {
            throw TableFailure(.malformed, "\(name): \(String(cString: zip_strerror(archive)))")
        }
        return ZIPEntry(file, of: self)
    }
}

/// One file of an archive.
final class ZIPEntry {
    private let file: OpaquePointer
    /// Must be open as long as its files are.
    private let archive: ZIPArchive
    private var total = 0
    /// So much of a file is unpacked, whatever the archive says of its length.
    private static let limit = 1 << 30

    fileprivate init(_ file: OpaquePointer, of archive: ZIPArchive) {
        self.file = file
        self.archive = archive
    }

    deinit { zip_fclose(file) }

    /// How many bytes came; 0 at the end; -1: it is damaged, or too large.
    func read(into buffer: UnsafeMutableRawPointer, _ size: Int) -> Int {
        let count = Int(zip_fread(file, buffer, zip_uint64_t(size)))
        total += max(0, count)
        return total > Self.limit ? -1 : count
    }
}
