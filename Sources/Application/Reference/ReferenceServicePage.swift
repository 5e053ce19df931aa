import Channel
import HTML
import Messages

/// One service's operations: who may call, which fields with which rules, a sample in both spellings, a line to try.
struct ReferenceServicePage: Page {
    let service: String
    let operations: [ReferenceOperation]
    /// Where the public reaches this installation.
    let address: String

    var width: PageWidth { .wide }
    func title(_ text: Localizer) -> String { text("reference.service", ["service": service]) }

    func body(_ text: Localizer) -> Markup {
        Markup {
            div(.class("opening")) {
                h1 { text("reference.service", ["service": service]) }
                p { a(.href("/api/docs")) { text("reference.all") } }
                ul(.class("anchors")) {
                    for operation in operations {
                        li { a(.href("#\(operation.contract.name)")) { code { operation.contract.name } } }
                    }
                }
            }
            for operation in operations { article(operation, text) }
        }
    }

    private func article(_ operation: ReferenceOperation, _ text: Localizer) -> Markup {
        HTML.article(.class("card operation"), .id(operation.contract.name)) {
            h2 { code { operation.contract.name } }
            p { operation.contract.operation.description }
            p(.class("address")) {
                for method in operation.contract.isRead ? ["GET", "POST"] : ["POST"] { code { method } }
                code { operation.path }
            }
            facts(about(operation, text))
            h3 { text("reference.request") }
            fields(of: operation.request, text)
            sample(text("reference.sample", ["spelling": "JSON"]), operation.requestSample.json, isOpen: true)
            sample(text("reference.sample", ["spelling": "XML"]), operation.requestSample.xml)
            h3 { text("reference.try") }
            pre(.tabindex(0)) { code { operation.curl(address) } }
            h3 { text("reference.answer", ["status": "\(operation.status)"]) }
            disclosure(text("reference.fields")) { fields(of: operation.reply, text) }
            sample(text("reference.sample", ["spelling": "JSON"]), operation.replySample.json)
            sample(text("reference.sample", ["spelling": "XML"]), operation.replySample.xml)
        }
    }

    private func about(_ operation: ReferenceOperation, _ text: Localizer) -> [Fact] {
        let contract = operation.contract
        let limit = contract.operation.rateLimit.map {
            text("reference.limit.words", ["count": "\($0.count)", "seconds": "\($0.seconds)"])
        }
        return [
            Fact(text("reference.callers")) { callers(contract.operation.caller, text) },
            Fact(text("reference.once"), typed: contract.isIdempotent ? text("reference.once.yes") : ""),
            Fact(text("reference.limit"), typed: limit ?? ""),
        ]
    }

    private func callers(_ callers: [CallerKind], _ text: Localizer) -> String {
        let words = callers.compactMap { caller -> String? in
            switch caller {
            case .public: text("reference.callers.public")
            case .holder: text("reference.callers.holder")
            case .staff: text("reference.callers.staff")
            case .partner: text("reference.callers.partner")
            case .exhibitor, .visitor, .system: nil
            }
        }
        return words.joined(separator: " · ")
    }

    private func sample(_ words: String, _ bytes: [UInt8], isOpen: Bool = false) -> Markup {
        details(.class("sample"), .open(isOpen)) {
            summary { words }
            pre(.tabindex(0)) { code { String(decoding: bytes, as: UTF8.self) } }
        }
    }
}
