import HTML

/// Events as a picture: on the left who publishes them, on the right who takes them.
struct EventPicture {
    private static let width = 1000
    private static let boxWidth = 272
    private static let boxHeight = 36
    private static let rowHeight = 52
    /// So many characters fit into a box.
    private static let mostCharacters = 32

    private enum Column: Int {
        case publishers, events, subscribers

        var x: Int { rawValue * (EventPicture.width - EventPicture.boxWidth) / 2 }
    }

    private let flows: [EventFlow]
    private let publishers: [String]
    private let subscribers: [String]

    init(_ flows: [EventFlow]) {
        self.flows = flows
        publishers = flows.flatMap(\.publishers).distinct
        subscribers = flows.flatMap(\.subscribers).distinct
    }

    /// - Parameter label: what it shows, for readers who do not see it.
    func html(label: String) -> Markup {
        Drawing.svg(
            .class("drawing"), .viewBox(width: Self.width, height: height), .role("img"), .aria(.label, label)
        ) {
            for (index, flow) in flows.enumerated() {
                for name in flow.publishers {
                    edge(.publishers, publishers.firstIndex(of: name), .events, index)
                }
                for name in flow.subscribers {
                    edge(.events, index, .subscribers, subscribers.firstIndex(of: name))
                }
            }
            boxes(publishers, .publishers)
            boxes(flows.map(\.event), .events)
            boxes(subscribers, .subscribers)
        }
    }

    private var height: Int { Self.rowHeight * max(publishers.count, flows.count, subscribers.count, 1) }

    private func count(_ column: Column) -> Int {
        switch column {
        case .publishers: publishers.count
        case .events: flows.count
        case .subscribers: subscribers.count
        }
    }

    /// The middle of a box: a column's boxes share the height evenly.
    private func middle(_ column: Column, _ index: Int) -> Int { (2 * index + 1) * height / (2 * count(column)) }

    @MarkupBuilder private func boxes(_ names: [String], _ column: Column) -> Markup {
        for (index, name) in names.enumerated() {
            let y = middle(column, index)
            Drawing.rectangle(
                .class(column == .events ? "event" : "party"), .x(column.x), .y(y - Self.boxHeight / 2),
                .width(Self.boxWidth), .height(Self.boxHeight), .rx(column == .events ? Self.boxHeight / 2 : 6)
            ) {}
            Drawing.text(.x(column.x + Self.boxWidth / 2), .y(y + 5)) { Self.shortened(name) }
        }
    }

    @MarkupBuilder private func edge(_ from: Column, _ start: Int?, _ to: Column, _ end: Int?) -> Markup {
        if let start, let end {
            let (x1, y1) = (from.x + Self.boxWidth, middle(from, start))
            let (x2, y2) = (to.x, middle(to, end))
            let bend = (x1 + x2) / 2
            Drawing.path(.class("edge"), .d("M \(x1) \(y1) C \(bend) \(y1) \(bend) \(y2) \(x2) \(y2)")) {}
        }
    }

    private static func shortened(_ name: String) -> String {
        name.count <= mostCharacters ? name : name.prefix(mostCharacters - 1) + "…"
    }
}
