/// Partners, for whoever lets them in.
extension Site {
    static let partnerRoutes = [
        Route("GET", "/console/partners") { visit, _ in try await visit.partners() },
        Route("POST", "/console/partners") { visit, _ in try await visit.addPartner() },
        Route("GET", "/console/partners/:partner") { visit, captured in try await visit.partner(captured[0]) },
        Route("GET", "/console/partners/:partner/receipts.csv") { visit, captured in
            try await visit.receiptExport(of: captured[0])
        },
        Route("GET", "/console/partners/:partner/receipts/:id") { visit, captured in
            try await visit.receipt(captured[1], of: captured[0])
        },
        Route("POST", "/console/partners/:partner/renew") { visit, captured in
            try await visit.renewPartnerKey(captured[0])
        },
        Route("POST", "/console/partners/:partner/close") { visit, captured in
            try await visit.closePartner(captured[0])
        },
    ]
}
