/// An element of the page that was shown when it was found.
package struct BrowserElement: Sendable {
    private let session: WebDriverConnection
    private let path: String

    init(_ session: WebDriverConnection, _ reference: Reference) {
        self.session = session
        path = "element/\(reference.identifier)"
    }

    /// Scrolls to the element and clicks it. What it leads to may still be on its way when the click is answered.
    package func click() async throws { try await session.command("\(path)/click") }

    /// Types after what is there already; into a file field, the path of a file.
    package func type(_ text: String) async throws { try await session.command("\(path)/value", ["text": text]) }

    package func clear() async throws { try await session.command("\(path)/clear") }

    /// Sends the form of this field as a person at a keyboard does: with the Enter key.
    package func submit() async throws { try await type("\u{E007}") }

    /// The text that is seen; what is hidden is not in it.
    package var text: String {
        get async throws { try await session.get("\(path)/text") }
    }

    package var isVisible: Bool {
        get async throws { try await session.get("\(path)/displayed") }
    }

    /// An attribute as the HTML has it; nil when it is not there.
    package func attribute(_ name: String) async throws -> String? {
        try await session.get("\(path)/attribute/\(name)")
    }

    /// What a field holds now.
    package var value: String {
        get async throws { try await session.get("\(path)/property/value") }
    }

    /// Whether a box is ticked or an option chosen.
    package var isSelected: Bool {
        get async throws { try await session.get("\(path)/selected") }
    }

    /// A computed property of its style, for example `background-color`.
    package func style(_ property: String) async throws -> String { try await session.get("\(path)/css/\(property)") }

    struct Reference: Decodable {
        let identifier: String

        enum CodingKeys: String, CodingKey {
            case identifier = "element-6066-11e4-a52e-4f735466cecf"
        }
    }
}
