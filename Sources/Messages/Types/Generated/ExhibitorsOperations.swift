// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// The public lists of exhibitors: of editions whose organizer shows one, those who agreed to stand in it.
package enum ExhibitorsOperations {
    /// Puts an exhibitor into the public list of an edition, or what is shown of it into the place of what was.
    package static let showExhibitor = DataOperation<ShowExhibitor, ExhibitorShown>(
        service: "exhibitors", name: "showExhibitor", kind: .write)
    /// Takes an exhibitor out of the public list.
    package static let hideExhibitor = DataOperation<HideExhibitor, ExhibitorHidden>(
        service: "exhibitors", name: "hideExhibitor", kind: .write)
    /// Who exhibits at an edition, of those who agreed to be shown: searched, narrowed, sorted, page by page.
    package static let listExhibitors = DataOperation<ListExhibitors, ExhibitorList>(
        service: "exhibitors", name: "listExhibitors", kind: .read)
    /// How many exhibitors the public list of an edition has, by country and by what they show.
    package static let countExhibitors = DataOperation<CountExhibitors, ExhibitorsCounted>(
        service: "exhibitors", name: "countExhibitors", kind: .read)
}
