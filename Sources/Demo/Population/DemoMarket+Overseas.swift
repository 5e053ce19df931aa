extension DemoMarket {
    static let overseas = [
        DemoMarket(
            "US", share: 75, language: "en",
            companies: [
                "{start}{middle}{end} {sector} {form}", "{family} {start}{end} {form}",
                "{family} & {family2} {sector} {start}{end} {form}",
                "{city} {start}{middle} {sector} {form}",
            ],
            domain: "{start}{middle}{end}-{family}", address: "~ {street}, {city}, {city:4} {city:3}",
            landline: "+1 {city:2} 555 01##", mobile: "+1 {city:2} 555 01##", taxId: "##-#######",
            words: [
                "city": """
                Rochester|Rochester|585|14604|NY, Tucson|Tucson|520|85701|AZ,
                San Jose|San Jose|408|95110|CA, Boulder|Boulder|303|80302|CO, Boston|Boston|617|02110|MA
                """,
                "sector": """
                Optics, Lighting, Lasers, Photonics, Imaging, Coatings, Fiber, Displays, Metrology,
                Sensors, Aerospace, Instruments, Technologies, Systems, Manufacturing, Supply
                """,
                "form": "Inc., LLC, Corp., Corporation, Co.",
                "street": "Lens Avenue, Main Street, Innovation Drive, Lakeview Boulevard, Industrial Parkway",
                "family": """
                Castellow, Harwick, Lindgrove, Oakhurst, Amberson, Brightwell, Copeland, Delancey,
                Ellsworth, Farraday, Goodwin, Hathaway, Ivers, Kingsley, Lattimore, McAllister, Newcomb,
                Prescott, Quimby, Redfern
                """,
                "given": "Avery, Jordan, Morgan, Riley, Taylor, Casey, Logan, Harper",
                "title": "Sales director, VP Marketing, Buyer, Trade show manager, CEO",
            ]),
        DemoMarket(
            "IN", share: 35, language: "en",
            companies: [
                "{start}{middle}{end} {sector} {form}", "{family} {start}{end} {form}",
                "Shree {family} {start}{end} {form}",
            ],
            domain: "{start}{middle}{end}-{family}", address: "~ {street}, {city} {city:3}",
            landline: "+91 {city:2} 5555 ####",
            mobile: "+91 98765 #####", taxId: "27AAPFU####F1ZV",
            words: [
                "city": """
                Pune|Pune|20|411001|Maharashtra, Bengaluru|Bengaluru|80|560001|Karnataka,
                New Delhi|New Delhi|11|110001|Delhi, Chennai|Chennai|44|600001|Tamil Nadu
                """,
                "sector": """
                Optics, Lights, Lasers, Engineers, Industries, Instruments, Electronics, Exports,
                Enterprises, Infotech, Polymers
                """,
                "form": "Pvt. Ltd., Private Limited, Limited, LLP",
                "street": "Vidyut Road, MG Road, Station Road, Industrial Estate",
                "family": """
                Bhandarkar, Mehrotra, Sivaraman, Chaturvedi, Deshmukh, Gokhale, Iyer, Kulkarni, Nambiar,
                Raghunath, Srinivasan, Talwar
                """,
                "given": "Ananya, Kabir, Rohan, Priya, Vikram, Meera",
                "title": "Director, Export manager, Marketing head, Proprietor",
            ]),
        DemoMarket(
            "BR", share: 15, language: "pt",
            companies: [
                "{start}{middle}{end} {sector} {form}", "{sector} {start}{middle}{end} {form}",
                "Irmãos {family} {start}{end} {form}",
            ],
            domain: "{start}{middle}{end}-{family}", address: "{street}, ~, {city:3} {city}",
            landline: "+55 {city:2} 3555 ####", mobile: "+55 {city:2} 95555 ####", taxId: "##.###.###/0001-##",
            words: [
                "city": """
                São Paulo|Sao Paulo|11|01310-100|SP, Curitiba|Curitiba|41|80010-000|PR,
                Belo Horizonte|Belo Horizonte|31|30110-000|MG
                """,
                "sector": "Óptica, Iluminação, Indústria, Comércio, Eletrônica, Máquinas, Tecnologia",
                "form": "Ltda., S.A., EIRELI",
                "street": "Rua das Palmeiras, Avenida Brasil, Rua da Luz",
                "family": "Araújo, Bragança, Conceição, Figueiredo, Guimarães, Magalhães, Noronha, Sampaio, Teixeira",
                "given": "Júlia, João, Letícia, Rafael, Bianca, Thiago",
                "title": "Diretor comercial, Gerente de vendas, Compradora",
            ]),
        DemoMarket(
            "TR", share: 20, language: "tr",
            companies: ["{start}{middle}{end} {sector} {form}", "{family} {start}{end} {form}"],
            domain: "{start}{middle}{end}-{family}",
            address: "{street} No: ~, {city:3} {city}", landline: "+90 {city:2} 555 ## ##", mobile: "+90 532 555 ## ##",
            taxId: "##########",
            words: [
                "city": """
                İstanbul|Istanbul|212|34110|İstanbul, İzmir|Izmir|232|35210|İzmir,
                Bursa|Bursa|224|16010|Bursa
                """,
                "sector": "Optik, Aydınlatma, Makine, Elektrik, Cam Sanayi, Dış Ticaret, Teknoloji",
                "form": "A.Ş., Ltd. Şti.",
                "street": "Atatürk Caddesi, Sanayi Sokak, Liman Caddesi",
                "family": "Akgün, Bozkurt, Çelikkol, Demirtaş, Erdoğmuş, Güneş, Işıklar, Karaca, Özdemir, Yıldırım",
                "given": "Ayşe, Emre, Zeynep, Mehmet, Gülşen, Kerem",
                "title": "Satış müdürü, Genel müdür, İhracat sorumlusu",
            ]),
        DemoMarket(
            "AE", share: 10, language: "en",
            companies: ["{start}{middle}{end} {sector} {form}", "{family} {start}{end} {form}"],
            domain: "{start}{middle}{end}", address: "{street} ~, {city}",
            landline: "+971 {city:2} 555 ####", mobile: "+971 50 555 ####", taxId: "100############",
            words: [
                "city": "Dubai|Dubai|4|00000|Dubai, Abu Dhabi|Abu Dhabi|2|00000|Abu Dhabi",
                "sector": "Lighting, Trading, General Contracting, Electronics, Exhibitions, Optics",
                "form": "FZE, LLC, L.L.C., FZCO",
                "street": "Al Wasl Road, Sheikh Zayed Road, Corniche Street",
                "family": "Al Dhahiri, Al Mazrouei, Al Suwaidi, Bin Haider, Al Ketbi",
                "given": "Layla, Omar, Yusuf, Noura, Hamdan",
                "title": "General manager, Sales manager, Partner",
            ]),
    ]
}
