extension DemoMarket {
    static let europe = [
        DemoMarket(
            "DE", share: 85, language: "de",
            companies: [
                "{start}{middle}{end} {sector} {form}", "{family} {start}{end} {form}",
                "{family} & {family2} {start}{end} {form}",
                "{start}{end} {sector}werk {city} {form}",
            ],
            domain: "{start}{middle}{end}-{family}", address: "{street} ~, {city:3} {city}",
            landline: "+49 {city:2} 55####",
            mobile: "+49 151 5#######", taxId: "DE#########",
            words: [
                "city": """
                Aalen|Aalen|7361|73430|Baden-Württemberg, Köln|Cologne|221|50667|Nordrhein-Westfalen,
                München|Munich|89|80331|Bayern, Jena|Jena|3641|07743|Thüringen,
                Hamburg|Hamburg|40|20095|Hamburg
                """,
                "sector": """
                Optik, Lichttechnik, Lasertechnik, Messtechnik, Sensorik, Gerätebau, Maschinenbau,
                Elektronik, Kunststofftechnik, Feinmechanik, Anlagenbau, Präzisionsteile, Systeme,
                Automation
                """,
                "form": "GmbH, AG, GmbH & Co. KG, KG, UG (haftungsbeschränkt), e.K.",
                "street": "Lindenstraße, Hauptstraße, Industriestraße, Am Güterbahnhof, Goethestraße",
                "family": """
                Brandner, Hollweg, Keßling|Kessling, Vogtmann, Müller|Mueller, Schäfer|Schaefer,
                Lohmüller|Lohmueller, Ostertag, Reinhardt, Siebert, Thalbach, Wernicke, Zöllner|Zoellner,
                Ahlers, Brückner|Brueckner, Dorn, Eckhoff, Falkner, Gehrke, Hübner|Huebner
                """,
                "given": "Anja, Jonas, Katrin, Lukas, Jörg|Joerg, Sabine, Tobias, Ulrike, Matthias, Birgit",
                "title": "Vertriebsleiter, Geschäftsführerin, Marketingleiter, Einkäufer, Messereferentin",
            ]),
        DemoMarket(
            "FR", share: 50, language: "fr",
            companies: [
                "{start}{middle}{end} {sector} {form}", "{form} {family} {start}{end}",
                "Société {start}{middle}{end} {form}",
                "Ateliers {family} {start}{end} {form}",
            ],
            domain: "{start}{middle}{end}-{family}", address: "~ {street}, {city:3} {city}",
            landline: "+33 {city:2} 55 ## ##",
            mobile: "+33 6 12 ## ## ##", taxId: "FR###########",
            words: [
                "city": """
                Lannion|Lannion|2 96|22300|Bretagne, Lyon|Lyon|4 72|69002|Auvergne-Rhône-Alpes,
                Paris|Paris|1 42|75011|Île-de-France, Besançon|Besancon|3 81|25000|Bourgogne-Franche-Comté
                """,
                "sector": """
                Optique, Lumière, Éclairage, Photonique, Instruments, Mécanique, Électronique, Industrie,
                Systèmes, Capteurs, Verrerie, Technologies
                """,
                "form": "SAS, SA, SARL, SNC",
                "street": "rue des Tilleuls, avenue de la République, boulevard Voltaire, zone industrielle Nord",
                "family": """
                Aubrac, Delorval, Moreuil, Vasseur, Lefèvre, Béranger, Chastel, Dufrêne, Giraudet, Lacombe,
                Marchand, Noiret, Perrault, Rouvière, Saunier, Thévenot
                """,
                "given": "Camille, Élodie, Hugo, Mathis, François, Hélène, Luc, Margaux",
                "title": "Directrice commerciale, Responsable export, Gérant, Acheteuse",
            ]),
        DemoMarket(
            "IT", share: 55, language: "it",
            companies: [
                "{start}{middle}{end} {sector} {form}", "{sector} {start}{middle}{end} {form}",
                "F.lli {family} {start}{end} {form}",
            ],
            domain: "{start}{middle}{end}-{family}", address: "{street} ~, {city:3} {city}",
            landline: "+39 {city:2} 55####",
            mobile: "+39 347 5######",
            taxId: "IT###########",
            words: [
                "city": """
                Belluno|Belluno|0437|32100|Veneto, Milano|Milan|02|20121|Lombardia,
                Torino|Turin|011|10121|Piemonte, Bologna|Bologna|051|40121|Emilia-Romagna
                """,
                "sector": """
                Ottica, Illuminazione, Meccanica, Vetreria, Officine, Strumenti, Elettronica, Impianti,
                Tecnologie, Costruzioni, Industrie
                """,
                "form": "S.r.l., S.p.A., S.n.c., S.a.s.",
                "street": "Via del Vetro, Via Garibaldi, Corso Italia, Viale dell'Industria",
                "family": """
                Bellandi, Corsari, Fontevivo, Rinaldesi, Bassetti, Colombini, Ferrandi, Galvani, Marchetti,
                Pellegrino, Sartori, Tedeschi, Vallarino, Zanardi
                """,
                "given": "Chiara, Davide, Giulia, Marco, Niccolò, Alessia, Paolo",
                "title": "Direttore vendite, Responsabile marketing, Titolare, Export manager",
            ]),
        DemoMarket(
            "GB", share: 40, language: "en",
            companies: [
                "{start}{middle}{end} {sector} {form}", "{family} {start}{end} {form}",
                "{family} {sector} {start}{end} {form}",
                "{family} {family2} {start}{end} {form}",
            ],
            domain: "{start}{middle}{end}-{family}", address: "~ {street}, {city} {city:3}",
            landline: "+44 {city:2} 496 0###",
            mobile: "+44 7700 900###",
            taxId: "GB#########",
            words: [
                "city": """
                London|London|20 7|EC1A 1BB|England, Glasgow|Glasgow|141|G1 1XQ|Scotland,
                Manchester|Manchester|161|M1 1AE|England, Leeds|Leeds|113|LS1 4DY|England
                """,
                "sector": """
                Optics, Lighting, Lasers, Photonics, Imaging, Coatings, Fibre, Displays, Metrology,
                Sensors, Engineering, Instruments, Controls, Holdings
                """,
                "form": "Ltd, Limited, PLC, LLP",
                "street": "Station Road, High Street, Mill Lane, Victoria Way",
                "family": """
                Ashdown, Barrowby, Castleford, Dunmore, Eastgate, Fairhurst, Garside, Hollins, Inchbald,
                Jessop, Kerridge, Lockwood, Marlowe, Northcote, Oakley, Penhale
                """,
                "given": "Olivia, Harry, Amelia, George, Freya, Callum, Imogen, Rhys",
                "title": "Sales director, Managing director, Buyer, Events manager",
            ]),
        DemoMarket(
            "ES", share: 25, language: "es",
            companies: [
                "{start}{middle}{end} {sector} {form}", "{sector} {start}{middle}{end} {form}",
                "Hermanos {family} {start}{end} {form}",
            ],
            domain: "{start}{middle}{end}-{family}", address: "{street} ~, {city:3} {city}",
            landline: "+34 {city:2} 55 ## ##",
            mobile: "+34 612 55 ## ##",
            taxId: "ESB########",
            words: [
                "city": """
                Madrid|Madrid|915|28013|Madrid, Barcelona|Barcelona|935|08002|Cataluña,
                Valencia|Valencia|963|46002|Comunidad Valenciana
                """,
                "sector": """
                Óptica, Iluminación, Láser, Maquinaria, Instrumentos, Electrónica, Vidrios, Tecnologías,
                Suministros
                """,
                "form": "S.L., S.A., S.L.U.",
                "street": "Calle Mayor, Avenida de la Industria, Paseo del Puerto",
                "family": """
                Arizmendi, Belmonte, Cañizares, Echevarría, Figueroa, Galdós, Iturbe, Montalbán, Peñalver,
                Quintana, Saavedra, Villalobos
                """,
                "given": "Lucía, Álvaro, Carmen, Íñigo, Marta, Sergio",
                "title": "Director comercial, Gerente, Responsable de compras",
            ]),
        DemoMarket(
            "PL", share: 15, language: "pl",
            companies: ["{start}{middle}{end} {sector} {form}", "{sector} {start}{middle}{end} {form}"],
            domain: "{start}{middle}{end}-{family}", address: "ul. {street} ~, {city:3} {city}",
            landline: "+48 {city:2} 555 ## ##", mobile: "+48 512 555 ###", taxId: "PL##########",
            words: [
                "city": """
                Łódź|Lodz|42|90-001|łódzkie, Kraków|Krakow|12|30-001|małopolskie,
                Warszawa|Warsaw|22|00-001|mazowieckie
                """,
                "sector": "Optyka, Oświetlenie, Elektronika, Przemysł, Maszyny, Szkło, Systemy",
                "form": "Sp. z o.o., S.A., Sp.j.",
                "street": "Polna, Leśna, Przemysłowa, Słoneczna",
                "family": """
                Gałczyński, Jaworski, Krasicki, Ostrowski, Rogalski, Sulima, Wąsowicz, Żeromski, Bielecki,
                Dąbrowski
                """,
                "given": "Agnieszka, Łukasz, Małgorzata, Paweł, Zofia, Krzysztof",
                "title": "Dyrektor handlowy, Kierownik marketingu, Prezes",
            ]),
        DemoMarket(
            "RU", share: 20, language: "ru",
            companies: ["{form} «{brand}{stem}{sector}»", "{form} «{brand}{stem}{sector}-~»"],
            english: "{brand:1}{stem:1}{sector:1} LLC", domain: "{brand:1}{stem:1}{sector:1}",
            person: "{given} {family}", address: "{city:3} {city}, ул. {street}, ~", landline: "+7 {city:2} 555-##-##",
            mobile: "+7 916 555-##-##", taxId: "77########",
            words: [
                "city": """
                Москва|Moscow|495|101000|Москва,
                Санкт-Петербург|Saint Petersburg|812|190000|Санкт-Петербург,
                Казань|Kazan|843|420000|Татарстан
                """,
                "stem": """
                авто|avto, агро|agro, био|bio, гео|geo, инвест|invest, макро|makro, нано|nano, пром|prom, ресурс|resurs,
                сервис|servis, строй|stroy, тех|tekh, транс|trans, фото|foto, хим|khim, эко|eko, энерго|energo, юг|yug
                """,
                "brand": """
                Север|Sever, Луч|Luch, Спектр|Spektr, Гелио|Gelio, Радуга|Raduga, Вектор|Vektor,
                Полюс|Polyus, Орион|Orion, Кристалл|Kristall, Призма|Prizma
                """,
                "sector": """
                оптика|optika, свет|svet, лазер|lazer, прибор|pribor, маш|mash, снаб|snab, торг|torg,
                электро|elektro, пром|prom
                """,
                "form": "ООО, АО, ЗАО, ПАО",
                "street": "Ленина, Садовая, Заводская, Мира",
                "family": "Иванов|Ivanov, Смирнов|Smirnov, Кузнецов|Kuznetsov, Соколов|Sokolov, Лебедев|Lebedev",
                "given": "Иван|Ivan, Сергей|Sergey, Павел|Pavel, Дмитрий|Dmitry",
                "title": "Директор по продажам, Менеджер, Генеральный директор",
            ]),
    ]
}
