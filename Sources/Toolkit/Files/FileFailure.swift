import Glibc

/// A system call on a file that failed: which, on what, and why in the system's words.
package struct FileFailure: Error, CustomStringConvertible {
    package let call: String
    package let path: String
    package let code: Int32

    init(_ call: String, _ path: String) {
        self.call = call
        self.path = path
        code = errno
    }

    package var description: String { "\(call) \(path): \(String(cString: strerror(code)))" }
}
