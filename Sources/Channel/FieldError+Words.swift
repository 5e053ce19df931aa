import Localization
import MessageModel
import Resources

extension FieldError {
    private static let english = Result {
        try Strings(
            Resource.all { $0 == "Sources/Messages/Model/Strings/en.strings" }.map {
                Strings.Table(path: $0.path, bytes: $0.bytes)
            })
    }

    /// The rule in English, for logs and terminals; faces word it in the reader's language.
    package var words: String {
        guard case .success(let english) = Self.english else { return rule }
        let key = wordingKeys.first { english.contains($0, in: .en) }
        return english.text(key ?? rule, parameters, in: .en)
    }
}
