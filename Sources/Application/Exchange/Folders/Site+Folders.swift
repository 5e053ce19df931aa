import Files
import Localization
import MessageModel
import Metrics

extension Site {
    /// The folders of partners below `root`.
    ///
    /// - Parameter retakes: how often in a row a file is taken again of which nothing more gets through: ten take five minutes.
    package func exchangeFolders(
        in root: String, metrics: MetricRegistry, retakes: Int = 10
    ) throws(FileFailure) -> ExchangeFolders {
        let words = ProblemWords(strings: strings, language: .en)
        let desk = PartnerDesk(bus, Intake(bus: bus, words: words), Patience(retakes), log: log)
        return try ExchangeFolders(root, desk, Obstacles(log: log, metrics: metrics), log: log)
    }
}
