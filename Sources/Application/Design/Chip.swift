import HTML

/// What a chip says besides its words. Each tone has a shape of its own, for readers who do not see its colour.
enum Tone: String {
    /// Done, open, accepted: a disc.
    case good
    /// Something is awaited: a half disc.
    case waiting
    /// Refused or failed: a cross.
    case bad
    /// Neither: a ring.
    case quiet
}

/// A state in a word or two.
func chip(_ tone: Tone, _ words: String) -> Markup { span(.class("chip \(tone.rawValue)")) { words } }

extension Tone {
    /// Whether a message of this tone interrupts a reader of the screen.
    var role: String { self == .bad ? "alert" : "status" }
}

/// A message to the reader about this page, above its content.
func notice(_ tone: Tone, @MarkupBuilder content: () -> Markup) -> Markup {
    div(.class("notice \(tone.rawValue)"), .role(tone.role)) { content() }
}

/// The list of what is wrong with a form, each line leading to its field; nothing when all is well.
func mistakeSummary(_ state: FormState, _ text: Localizer) -> Markup {
    Markup {
        if !state.mistakes.isEmpty {
            div(.class("notice bad summary"), .role("alert"), .tabindex(-1), .id("mistakes")) {
                h2 { text("form.mistakes.title") }
                ul {
                    for mistake in state.mistakes {
                        li {
                            if mistake.path.isEmpty {
                                mistake.message
                            } else {
                                a(.href("#" + mistakeID(mistake.path))) {
                                    mistake.field.isEmpty
                                        ? mistake.message
                                        : text("form.mistake", ["field": mistake.field, "message": mistake.message])
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
