import Files
import Localization
import MessageModel

extension Site {
    /// The folders of partners below `root`.
    package func exchangeFolders(in root: String) throws(FileFailure) -> ExchangeFolders {
        let words = ProblemWords(strings: strings, language: .en)
        let desk = PartnerDesk(bus, Intake(bus: bus, words: words), log: log)
        return try ExchangeFolders(root, desk, log: log)
    }
}
