import Testing

@testable import Channel

@Suite struct RightsTests {
    @Test(arguments: ["*", "parties.*", "parties.read"]) func `a grant gives the functions that it covers`(
        grant: String
    ) {
        #expect(Rights(functions: [grant]).has("parties.read"))
        #expect(Rights(functions: ["codes.edit", grant]).has("parties.read"))
        #expect(FunctionGrant(grant).description == grant)
    }

    @Test(arguments: [
        [], ["parties.write"], ["parties"], ["party.*"], ["parties.read.*"], ["parties.reads"], ["Parties.read"],
        [".*"], [""],
        ["**"], ["parties.*.*"], ["*.read"],
    ]) func `P7: what is only like a grant gives nothing`(grants: [String]) {
        #expect(!Rights(functions: grants).has("parties.read"))
    }

    @Test func `P7: only a wildcard covers a wildcard, because it holds what is still to come`() {
        let each = Rights(functions: ["parties.read", "parties.write", "parties.merge"])
        #expect(!each.covers(.area("parties")))
        #expect(!Rights(functions: ["parties.*", "codes.*"]).covers(.everything))
        #expect(Rights(functions: ["parties.*"]).covers(.area("parties")))
        #expect(Rights.all.covers(.area("parties")) && Rights.all.covers(.everything))
    }

    @Test func `nobody but services of the installation has anything unless it is given`() {
        for principal in [Caller.Principal.everyone, .holder(token: "t"), .staff("ann"), .partner("erp")] {
            #expect(Caller(principal).rights == .none)
        }
        #expect(Caller(.system("demo")).rights == .all)
        #expect(!Rights.none.has("parties.read"))
    }
}
