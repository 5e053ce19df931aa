import HTTPServer

/// The way around the console, above each of its pages: its areas, and the pages of the area that is shown.
extension Visit {
    var consoleAreas: [PageFrame.Link] {
        [
            link(text("list.title"), "/console/registrations"),
            link(text("parties.title"), PartiesAddress.list.path),
            link(text("partners.title"), PartnerAddress.list.path),
            PageFrame.Link(text("bus.title"), BusAddress.contracts, isCurrent: isOnBus),
        ]
    }

    var consoleTabs: [PageFrame.Link] {
        isOnBus ? busTabs : request.path.starts(with: ["console", "parties"]) ? partyTabs : []
    }

    private var isOnBus: Bool { request.path.starts(with: ["console", "bus"]) }

    private var partyTabs: [PageFrame.Link] {
        let imports = link(text("imports.title"), PartiesAddress.imports.path)
        return [PageFrame.Link(text("parties.title"), PartiesAddress.list, isCurrent: !imports.isCurrent), imports]
    }

    private var busTabs: [PageFrame.Link] {
        [
            link(text("bus.contracts"), BusAddress.contracts.path),
            link(text("bus.exchange"), BusAddress.exchange.path),
            link(text("bus.traces"), BusAddress.traces.path),
        ]
    }

    /// Current also on the pages below it.
    private func link(_ words: String, _ path: String) -> PageFrame.Link {
        let isCurrent = request.path.starts(with: path.split(separator: "/").map(String.init))
        return PageFrame.Link(words, Address(path), isCurrent: isCurrent)
    }
}
