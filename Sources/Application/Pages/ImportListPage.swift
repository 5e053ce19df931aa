import HTML
import Localization
import Messages
import Timekeeping

/// The lists that were imported, the latest first, and what became of their rows.
package struct ImportListPage: Page {
    package var imports: [ImportRecord]
    package var paging: Paging
    package var address: Address

    package init(imports: [ImportRecord], paging: Paging, address: Address) {
        self.imports = imports
        self.paging = paging
        self.address = address
    }

    package var width: PageWidth { .dense }
    package func title(_ text: Localizer) -> String { text("imports.title") }

    package func body(_ text: Localizer) -> Markup {
        Markup {
            div(.class("bar")) {
                h1 { title(text) }
                if !imports.isEmpty { span(.class("count")) { paging.words(text) } }
                exportLink(address.export, text)
            }
            if imports.isEmpty {
                p(.class("empty")) { text("imports.empty") }
            } else {
                table(text)
                paging.html(text)
            }
        }
    }

    private func table(_ text: Localizer) -> Markup {
        DataTable<ImportRecord>(
            caption: title(text),
            columns: [
                .init(text("imports.file"), style: "name") { record in
                    a(.href("\(PartiesAddress.import(record.import))")) { bdi { record.fileName } }
                    small { record.edition }
                },
                .init(text("imports.state")) { record in record.state.chip(text) },
            ]
                + ImportCount.ofRows.map { count in
                    .init(count.words(text), style: "number") { record in text.number(Int(count.of(record))) }
                }
                + [.init(text("receipts.begun"), style: "when") { record in moment(record.begun, text) }],
            rows: imports, address: address, text: text
        ).html
    }
}

extension ImportState {
    func chip(_ text: Localizer) -> Markup {
        switch self {
        case .running: Application.chip(.waiting, text("imports.state.running"))
        case .ended: Application.chip(.good, text("imports.state.ended"))
        case .undoing: Application.chip(.waiting, text("imports.state.undoing"))
        case .undone: Application.chip(.quiet, text("imports.state.undone"))
        }
    }
}
