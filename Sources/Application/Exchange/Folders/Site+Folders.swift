import Files
import Localization
import MessageModel
import Metrics

extension Site {
    /// The folders of partners below `root`.
    package func exchangeFolders(in root: String, metrics: MetricRegistry) throws(FileFailure) -> ExchangeFolders {
        let words = ProblemWords(strings: strings, language: .en)
        let desk = PartnerDesk(bus, Intake(bus: bus, words: words), log: log)
        return try ExchangeFolders(root, desk, Obstacles(log: log, metrics: metrics), log: log)
    }
}
