import HTTPServer
import Logging
import Wiring

extension ServerConfiguration {
    /// So few files leave too little for the database, the listeners' own threads and any number of connections.
    private static let fewestFiles = 512

    /// The same with no more connections than there may be files, of which the database, partners' folders and the listeners
    /// themselves need some. Administration has an eighth of them, as many as it wants at most: the public's cannot take those.
    ///
    /// - Parameter files: how many this process may have open at once.
    func fitting(files: Int, _ log: Log) throws(UnavailableFailure) -> ServerConfiguration {
        guard files >= Self.fewestFiles else {
            throw UnavailableFailure(
                "this process may have \(files) files and connections open at once, and needs \(Self.fewestFiles) at least: "
                    + "raise the hard limit (ulimit -Hn, or LimitNOFILE= of a systemd service)")
        }
        var fitting = self
        let room = max(files / 2, files - 512)
        var taken = 0
        if let wanted = administration?.connectionLimit {
            taken = min(wanted, room / 8)
            fitting.administration?.connectionLimit = taken
        }
        fitting.http.connectionLimit = min(http.connectionLimit, room - taken)
        if fitting.http.connectionLimit < http.connectionLimit {
            log.warning(
                "server.fewFiles",
                ["connections": fitting.http.connectionLimit, "wanted": http.connectionLimit, "administration": taken])
        }
        return fitting
    }
}
