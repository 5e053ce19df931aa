import Randomness

/// How companies and people of one country are called and reached. Any likeness to a real company or person is accidental.
struct DemoMarket: Sendable {
    let country: String
    /// Out of a thousand organizations.
    let share: Int
    let language: String
    let companies: [DemoPattern]
    /// Its name in English, where it writes itself in another script.
    let english: DemoPattern?
    /// In ASCII once folded.
    let domain: DemoPattern
    let person: DemoPattern
    /// Also the beginning of an e-mail address, once folded.
    let personInLatin: DemoPattern
    let address: DemoPattern
    let landline: DemoPattern
    let mobile: DemoPattern
    let taxId: DemoPattern
    /// Words by list; of a word its columns. Those of a city: name, English name, area code, postal code, region, its code.
    let words: [String: [[String]]]

    /// - Parameter words: each list as a text: words separated by commas, columns by bars.
    init(
        _ country: String, share: Int, language: String, companies: [DemoPattern], english: DemoPattern? = nil,
        domain: DemoPattern = "{start}{middle}{end}", person: DemoPattern = "{given} {family}",
        personInLatin: DemoPattern = "{given:1} {family:1}", address: DemoPattern, landline: DemoPattern,
        mobile: DemoPattern, taxId: DemoPattern, words: [String: String]
    ) {
        (self.country, self.share, self.language) = (country, share, language)
        (self.companies, self.english, self.domain) = (companies, english, domain)
        (self.person, self.personInLatin, self.address) = (person, personInLatin, address)
        (self.landline, self.mobile, self.taxId) = (landline, mobile, taxId)
        self.words = words.merging(Self.brands) { own, _ in own }.mapValues { list in
            list.split(separator: ",").map { word in
                word.split(separator: "|").map { $0.trimmingPrefix { $0 == " " || $0 == "\n" } }.map(String.init)
            }
        }
    }

    static let all = eastAsia + europe + overseas

    /// One of all, by its share.
    static func drawn(_ dice: inout Dice) -> DemoMarket {
        var rest = Int.random(in: 0..<all.reduce(0) { $0 + $1.share }, using: &dice)
        for market in all.dropLast() {
            if rest < market.share { return market }
            rest -= market.share
        }
        return all[all.count - 1]
    }

    /// Syllables of invented names, which are at home everywhere.
    private static let brands = [
        "start": """
        Alvo, Bright, Cande, Diop, Elva, Fota, Glim, Helio, Iris, Kaus, Lume, Mira, Nord, Opta, Prisma, Quan, Radi, \
        Solva, Tesse, Umbri, Vanta, Weis, Xeno, Ysme, Zent, Arc, Beam, Corvi, Dawn, Ekla, Ferro, Gala, Hexa, Indi, \
        Juno, Kilo, Lyra, Mono, Nexo, Orbi, Poly, Rema, Syn, Tri, Velo, Zeno
        """,
        "middle": """
        ba, cora, di, fe, go, la, li, lo, ma, mi, na, ne, ni, pa, ra, ri, ro, sa, se, ta, te, ti, va, ve, vi
        """,
        "end": """
        ra, mere, lis, tra, nta, men, da, ko, stra, no, lys, via, meta, tela, enne, vanto, ra, brio, lux, nau, lith, \
        trik, lume, worth, field, tec, form, dyne, cor, ris, mag, nova, plex, quant, san, tron, vers, wave, xis, zon
        """,
    ]
}
