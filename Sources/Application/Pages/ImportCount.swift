import Messages

/// One of the figures of an import.
enum ImportCount: CaseIterable {
    case done, created, attached, likely, unchanged, refused
    case takenBack, removed, keptChanged, keptUsed

    /// What became of its rows.
    static let ofRows: [ImportCount] = [.done, .created, .attached, .likely, .unchanged, .refused]
    /// What became of those whom it brought when it was taken back.
    static let ofUndo: [ImportCount] = [.takenBack, .removed, .keptChanged, .keptUsed]

    func of(_ record: ImportRecord) -> Int64 {
        switch self {
        case .done: record.done
        case .created: record.created
        case .attached: record.attached
        case .likely: record.likely
        case .unchanged: record.unchanged
        case .refused: record.refused
        case .takenBack: record.takenBack
        case .removed: record.removed
        case .keptChanged: record.keptChanged
        case .keptUsed: record.keptUsed
        }
    }

    func words(_ text: Localizer) -> String {
        switch self {
        case .done: text("imports.done")
        case .created: text("imports.created")
        case .attached: text("imports.attached")
        case .likely: text("imports.likely")
        case .unchanged: text("imports.unchanged")
        case .refused: text("imports.refused")
        case .takenBack: text("imports.takenBack")
        case .removed: text("imports.removed")
        case .keptChanged: text("imports.keptChanged")
        case .keptUsed: text("imports.keptUsed")
        }
    }
}
