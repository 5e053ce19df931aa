import Foundation
import MessageGeneration
import MessageModel
import Messages
import Testing

@Suite struct GeneratedMessagesTests {
    private func files(below folder: String, named suffix: String) throws -> [(name: String, bytes: [UInt8])] {
        let root = sourceTree.appending(path: folder)
        return try FileManager.default.subpathsOfDirectory(atPath: root.path()).filter { $0.hasSuffix(suffix) }.sorted()
            .map { ($0, try bytes(at: "\(folder)/\($0)")) }
    }

    @Test func theTreeHoldsWhatTheGeneratorWrites() throws {
        let wanted = try GeneratedMessages.files(
            schemas: files(below: "Schemas", named: ".xsd"), contracts: files(below: "Services", named: "contract.xml"))
        let present = try files(below: GeneratedMessages.folder, named: ".swift")
        #expect(present.map(\.name) == wanted.keys.sorted())
        for (name, bytes) in present {
            #expect(wanted[name] == String(decoding: bytes, as: UTF8.self), "\(name): run swift run generate")
        }
    }

    @Test func aGeneratedMessageAndItsRecordAreTheSame() throws {
        let record = try JSONCodec.decode(
            bytes(at: "Schemas/Examples/registerExhibitor.json"), as: messageType("registerExhibitor"))
        let message = try RegisterExhibitor(record)
        #expect(message.contact.email == "asa.lindqvist@example.com")
        #expect(message.answer.map(\.value) == [["more"], ["Water, power & air <3-phase>"], ["forum", "award"]])
        #expect(message.record == record)
        #expect(RegisterExhibitor.element == "registerExhibitor")
    }
}
