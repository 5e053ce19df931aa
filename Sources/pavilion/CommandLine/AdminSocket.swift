import HTTPServer

extension HTTPConfiguration {
    /// What commands of this machine speak through to a server on this data directory.
    static func admin(in directory: String) -> HTTPConfiguration {
        var configuration = HTTPConfiguration(file: adminSocket(in: directory))
        configuration.threads = 1
        return configuration
    }
}

/// The socket's file in a data directory.
func adminSocket(in directory: String) -> String { "\(directory)/admin.sock" }
