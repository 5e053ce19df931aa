import MessageModel
import Messages

/// Which columns of a list hold which fields of `importExhibitor`.
struct ColumnMap: Sendable {
    private let headings: [String]
    /// By the field's path; a name in a further language by `name[LANGUAGE]`.
    private var positions: [String: Int]

    /// - Parameters:
    ///   - wishes: what whoever imports says goes before what the headings tell.
    ///   - headings: what stands above the columns.
    init(_ wishes: [ColumnWish], headings: [String]) throws(Problem) {
        self.headings = headings.map(\.withSingleSpaces)
        let wrong = ProposeColumns(heading: self.headings).record.validate()
        guard wrong.isEmpty else { throw .invalid(wrong) }
        let words = self.headings.joined(separator: ", ")
        positions = Dictionary(Headings.embedded.positions(in: self.headings).map { ($0.field, $0.position) }) { $1 }
        for (index, wish) in wishes.enumerated() {
            guard ImportExhibitor.cellFields[wish.field] != nil || wish.field.nameLanguage != nil else {
                throw .invalid("column[\(index)].field", "unknownColumnField", ["name": wish.field])
            }
            positions[wish.field] = nil
            guard let heading = wish.heading?.withSingleSpaces, !heading.isEmpty else { continue }
            guard let position = self.headings.firstIndex(of: heading) else {
                throw .invalid("column[\(index)].heading", "unknownHeading", ["name": heading, "headings": words])
            }
            positions[wish.field] = position
        }
        guard positions["companyName"] != nil else {
            throw .invalid("column", "companyNameColumn", ["headings": words])
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
    var held: [HeldColumn] {
        headings.enumerated().flatMap { position, heading in
            let fields = positions.filter { $0.value == position }.keys.sorted()
            return fields.isEmpty
                ? [HeldColumn(heading: heading)] : fields.map { HeldColumn(heading: heading, field: $0) }
        }
    }

    /// The same for the same fields in the same columns.
    var key: String { positions.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "\n") }
}

/// What a row says.
struct ListedExhibitor: Sendable {
    let exhibitor: ImportExhibitor
    /// It names a contact without an e-mail address, who is left out.
    let lacksAddress: Bool
}

extension String {
    /// Without white space around it, and one space wherever some is in it.
    var withSingleSpaces: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
