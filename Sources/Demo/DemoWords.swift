/// What invented exhibitors are called. Any likeness to a real company or person is accidental.
enum DemoWords {
    struct Place: Sendable {
        let country: String
        let legalForms: [String]
        let firstNames: [String]
        let lastNames: [String]
        let streets: [String]
        let dialling: String
    }

    static let brands = [
        "Alvora", "Brightmere", "Candelis", "Dioptra", "Elvanta", "Fotara", "Glimmen", "Helioda", "Irisko", "Kaustra",
        "Lumera", "Mirano", "Nordlys", "Optavia", "Prismeta", "Quantela", "Radienne", "Solvanto", "Tessera", "Umbrio",
        "Vantalux", "Weissenau", "Xenolith", "Ysmera", "Zentrik", "Arclume", "Beamworth", "Corvida", "Dawnfield",
        "Eklara",
    ]
    static let sectors = [
        "Optics", "Lighting", "Lasers", "Photonics", "Imaging", "Coatings", "Fibre", "Displays", "Metrology", "Sensors",
    ]
    static let cities: [(chinese: String, english: String)] = [
        ("深圳", "Shenzhen"), ("广州", "Guangzhou"), ("东莞", "Dongguan"), ("中山", "Zhongshan"), ("宁波", "Ningbo"),
        ("苏州", "Suzhou"), ("杭州", "Hangzhou"), ("武汉", "Wuhan"), ("长春", "Changchun"), ("厦门", "Xiamen"),
        ("上海", "Shanghai"), ("成都", "Chengdu"), ("佛山", "Foshan"), ("无锡", "Wuxi"),
    ]
    static let chineseBrands: [(chinese: String, english: String)] = [
        ("晨曦", "Chenxi"), ("明远", "Mingyuan"), ("光越", "Guangyue"), ("瑞昇", "Ruisheng"), ("华彩", "Huacai"),
        ("星澜", "Xinglan"), ("极目", "Jimu"), ("鸿晖", "Honghui"), ("清源", "Qingyuan"), ("天衡", "Tianheng"),
        ("博瀚", "Bohan"), ("金镜", "Jinjing"), ("联辉", "Lianhui"), ("凌光", "Lingguang"), ("浩宇", "Haoyu"),
        ("睿视", "Ruishi"), ("远帆", "Yuanfan"), ("云图", "Yuntu"),
    ]
    static let chineseSectors: [(chinese: String, english: String)] = [
        ("光电科技", "Optoelectronics"), ("照明", "Lighting"), ("激光设备", "Laser Equipment"), ("精密光学", "Precision Optics"),
        ("光纤通信", "Fibre Communication"), ("显示技术", "Display Technology"), ("影像", "Imaging"), ("检测仪器", "Instruments"),
    ]
    static let chineseFamilyNames = ["王", "李", "张", "刘", "陈", "杨", "黄", "赵", "周", "吴", "徐", "孙", "林", "何"]
    static let chineseGivenNames = ["伟", "静", "敏", "建国", "海燕", "志强", "雪梅", "文博", "晓东", "丽华", "子涵", "嘉怡"]
    static let jobTitles = [
        "Sales director", "Marketing manager", "Managing director", "Export manager", "Event coordinator",
    ]
    static let chineseJobTitles = ["销售总监", "市场经理", "总经理", "外贸经理", "展会专员"]

    static let places: [Place] = [
        Place(
            country: "DE", legalForms: ["GmbH", "AG", "GmbH & Co. KG"],
            firstNames: ["Anja", "Jonas", "Katrin", "Lukas"],
            lastNames: ["Brandner", "Hollweg", "Kessling", "Vogtmann"], streets: ["Lindenstraße 12, 73430 Aalen"],
            dialling: "+49 7361 55"),
        Place(
            country: "JP", legalForms: ["Co., Ltd.", "K.K."], firstNames: ["Haruka", "Kenji", "Sora", "Yui"],
            lastNames: ["Amamiya", "Hoshikawa", "Minase", "Tachigawa"], streets: ["2-4-1 Kanda, Chiyoda-ku, Tokyo"],
            dialling: "+81 3 5555"),
        Place(
            country: "FR", legalForms: ["SAS", "SA", "SARL"], firstNames: ["Camille", "Élodie", "Hugo", "Mathis"],
            lastNames: ["Aubrac", "Delorval", "Moreuil", "Vasseur"], streets: ["8 rue des Tilleuls, 22300 Lannion"],
            dialling: "+33 2 96 55 "),
        Place(
            country: "IT", legalForms: ["S.r.l.", "S.p.A."], firstNames: ["Chiara", "Davide", "Giulia", "Marco"],
            lastNames: ["Bellandi", "Corsari", "Fontevivo", "Rinaldesi"], streets: ["Via del Vetro 5, 32100 Belluno"],
            dialling: "+39 0437 55"),
        Place(
            country: "US", legalForms: ["Inc.", "LLC", "Corp."], firstNames: ["Avery", "Jordan", "Morgan", "Riley"],
            lastNames: ["Castellow", "Harwick", "Lindgrove", "Oakhurst"],
            streets: ["410 Lens Avenue, Rochester, NY 14604"],
            dialling: "+1 585 555"),
        Place(
            country: "KR", legalForms: ["Co., Ltd."], firstNames: ["Ji-woo", "Min-jun", "Seo-yeon"],
            lastNames: ["Baek", "Namgung", "Seomun"], streets: ["77 Gwangsan-ro, Gwangju"], dialling: "+82 62 555"),
        Place(
            country: "AE", legalForms: ["FZE", "LLC"], firstNames: ["Layla", "Omar", "Yusuf"],
            lastNames: ["Al Dhahiri", "Al Mazrouei"], streets: ["Light Tower, Al Wasl Road, Dubai"],
            dialling: "+971 4 555"),
        Place(
            country: "TW", legalForms: ["Co., Ltd."], firstNames: ["Chia-ling", "Po-han", "Yi-chen"],
            lastNames: ["Chuang", "Hsieh", "Liao"], streets: ["No. 31, Guangfu Rd., Hsinchu"], dialling: "+886 3 555"),
        Place(
            country: "IN", legalForms: ["Pvt. Ltd."], firstNames: ["Ananya", "Kabir", "Rohan"],
            lastNames: ["Bhandarkar", "Mehrotra", "Sivaraman"], streets: ["14 Vidyut Road, Pune 411001"],
            dialling: "+91 20 5555"),
    ]
}
