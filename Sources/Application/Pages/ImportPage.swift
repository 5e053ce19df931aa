import Channel
import HTML
import Localization
import Messages
import Timekeeping

/// One import: what became of its rows, and how it is taken back, after a question.
package struct ImportPage: Page {
    package var record: ImportRecord
    /// The form's, by which a repeat of it is known.
    package var key: String

    package init(record: ImportRecord, key: String) {
        self.record = record
        self.key = key
    }

    package var width: PageWidth { .dense }
    package var topics: [Topic] { Identifier(record.import).map { [Topic("participations", $0)] } ?? [] }
    package func title(_ text: Localizer) -> String { record.fileName }

    package func body(_ text: Localizer) -> Markup {
        Markup {
            p(.class("back")) { a(.href("\(PartiesAddress.imports)")) { text("imports.back") } }
            div(.class("bar"), .part("bar")) {
                h1 { bdi { record.fileName } }
                record.state.chip(text)
            }
            p(.class("under")) {
                record.edition
                " · "
                moment(record.begun, text)
                " UTC · "
                text("detail.id", ["id": record.import])
            }
            div(.class("sides"), .part("sides")) {
                div { card(text("imports.rows")) { counts(ImportCount.ofRows, text) } }
                div { undo(text) }
            }
        }
    }

    private func counts(_ counts: [ImportCount], _ text: Localizer) -> Markup {
        facts(counts.map { count in Fact(count.words(text)) { text.number(Int(count.of(record))) } })
    }

    private func undo(_ text: Localizer) -> Markup {
        card(text("imports.undo")) {
            switch record.state {
            case .running, .ended:
                p { text("imports.undo.about") }
                disclosure(text("imports.undo.ask")) {
                    form(text) {
                        p { text("imports.undo.sure", ["count": text.number(Int(brought))]) }
                        submit(text("imports.undo.confirm"), .danger)
                    }
                }
            case .undoing:
                div(.class("measure"), .role("status")) {
                    text(
                        "imports.undo.progress",
                        ["done": text.number(Int(record.takenBack)), "count": text.number(Int(brought))])
                    meter(.value(String(record.takenBack)), .maximum(Int(brought)), .aria(.hidden, "true")) {}
                }
                form(text, goesOn: true) { submit(text("imports.undo.on")) }
            case .undone: counts(ImportCount.ofUndo, text)
            }
        }
    }

    /// How many exhibitors it brought to the edition.
    private var brought: Int64 { record.created + record.attached + record.likely }

    private func form(_ text: Localizer, goesOn: Bool = false, @MarkupBuilder content: () -> Markup) -> Markup {
        postForm(
            "\(PartiesAddress.import(record.import))/undo", key: key, goesOn: goesOn, text, content: content)
    }
}
