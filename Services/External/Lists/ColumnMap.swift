import MessageModel
import Messages

/// Which columns of a list hold which fields of `importExhibitor`.
struct ColumnMap {
    private let headings: [String]
    /// By the field's path; a name in a further language by `name[LANGUAGE]`.
    private var positions: [String: Int]

    /// - Parameter wishes: what whoever imports says goes before what was proposed.
    init(_ proposed: ColumnsProposed, _ wishes: [ColumnWish], headings: [String]) throws(RefusedFailure) {
        self.headings = headings
        positions = Dictionary(proposed.column.map { ($0.field, Int($0.position)) }) { first, _ in first }
        for wish in wishes {
            positions[wish.field] = nil
            guard let heading = wish.heading else { continue }
            guard let position = headings.firstIndex(of: heading) else {
                throw RefusedFailure("there is no column \(heading); there are: \(headings.joined(separator: ", "))")
            }
            positions[wish.field] = position
        }
        guard positions["companyName"] != nil else {
            throw RefusedFailure(
                "no column tells the company's name; there are: \(headings.joined(separator: ", ")); "
                    + "name one by --map companyName=HEADING")
        }
    }

    /// The word for a country in a row.
    func country(_ cells: [String]) -> String { positions["country"].map { cells[$0].withSingleSpaces } ?? "" }

    /// What a row says of an exhibitor. Throws every field that is wrong.
    ///
    /// - Parameter countries: what the word for a country stands for.
    func exhibitor(
        _ cells: [String], edition: String, countries: CountryWords
    ) throws(Problem) -> ListedExhibitor {
        // Nobody can be written to without an address, and the company takes part all the same.
        let hasAddress = positions["contact.email"].map { !cells[$0].withSingleSpaces.isEmpty } ?? false
        var fields = [(name: "edition", value: edition)]
        var (names, lacksAddress, errors) = (0, false, [FieldError]())
        for (field, position) in positions.sorted(by: { $0.key < $1.key }) {
            let cell = cells[position].withSingleSpaces
            guard !cell.isEmpty else { continue }
            if field.hasPrefix("contact."), !hasAddress {
                lacksAddress = true
            } else if let language = field.nameLanguage {
                fields += [("name[\(names)].language", language), ("name[\(names)].text", cell)]
                names += 1
            } else if field == "country" {
                if let code = countries[cell] {
                    fields.append((field, code))
                } else {
                    errors.append(FieldError(field, "unknownCountry", ["name": cell]))
                }
            } else {
                let isRepeated = ImportExhibitor.cellFields[field] == true
                let values = isRepeated ? cell.split(separator: ";").map { String($0).withSingleSpaces } : [cell]
                fields += values.map { (field, $0) }
            }
        }
        do throws(Problem) {
            let exhibitor = try ImportExhibitor(FormCodec.decode(fields, as: ImportExhibitor.recordType))
            guard errors.isEmpty else { throw Problem.invalid([]) }
            return ListedExhibitor(exhibitor: exhibitor, lacksAddress: lacksAddress)
        } catch {
            throw Problem.invalid(errors + error.errors)
        }
    }

    /// The columns and what each holds, in their order; those that are left out hold nothing.
    var held: [(heading: String, field: String?)] {
        headings.enumerated().flatMap { position, heading in
            let fields = positions.filter { $0.value == position }.keys.sorted()
            return fields.isEmpty ? [(heading, nil)] : fields.map { (heading, $0) }
        }
    }

    /// The same for the same fields in the same columns.
    var key: String { positions.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "\n") }

    /// For whoever looks whether it is right.
    var words: String {
        let taken = held.compactMap { heading, field in field.map { "\($0) ← \(heading)" } }
        let others = held.filter { $0.field == nil }.map(\.heading)
        return taken.joined(separator: ", ") + (others.isEmpty ? "" : "; left out: \(others.joined(separator: ", "))")
    }
}

/// What a row says.
struct ListedExhibitor {
    let exhibitor: ImportExhibitor
    /// It names a contact without an e-mail address, who is left out.
    let lacksAddress: Bool
}

extension String {
    /// Without white space around it, and one space wherever some is in it.
    var withSingleSpaces: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
