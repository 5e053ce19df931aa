import Channel
import HTML
import Messages

/// What the API is, for whoever writes a program for it: how one asks, then every operation with a link to its service's page.
struct ReferencePage: Page {
    static let bundle = "pavilion-schemas.zip"

    let services: [(name: String, operations: [ReferenceOperation])]

    var width: PageWidth { .wide }
    func title(_ text: Localizer) -> String { text("reference.title") }

    func body(_ text: Localizer) -> Markup {
        Markup {
            div(.class("opening")) {
                h1 { text("reference.title") }
                p(.class("lead")) { text("reference.lead") }
                p(.class("actions")) {
                    linkButton("OpenAPI 3.1", "/api/openapi.json")
                    linkButton(text("reference.schemas"), "/schemas/\(Self.bundle)", .plain)
                }
            }
            card(text("reference.asking")) {
                facts([
                    Fact(text("reference.spelling"), typed: text("reference.spelling.words")),
                    Fact(text("reference.envelope"), typed: text("reference.envelope.words")),
                    Fact(text("reference.caller"), typed: text("reference.caller.words")),
                    Fact(text("reference.once"), typed: text("reference.once.words")),
                    Fact(text("reference.refusal"), typed: text("reference.refusal.words")),
                ])
            }
            for service in services {
                section(.class("card"), .id(service.name)) {
                    h2 { a(.href("/api/docs/\(service.name)")) { service.name } }
                    dl(.class("operations")) { for operation in service.operations { line(service.name, operation) } }
                }
            }
        }
    }

    private func line(_ service: String, _ operation: ReferenceOperation) -> Markup {
        div {
            dt { a(.href("/api/docs/\(service)#\(operation.contract.name)")) { code { operation.contract.name } } }
            dd { operation.contract.operation.description }
        }
    }
}
