extension DemoMarket {
    static let eastAsia = [
        DemoMarket(
            "CN", share: 400, language: "zh-Hans",
            companies: [
                "{city}{first}{second}{sector}{form}", "{city}市{first}{second}{sector}{form}",
                "{first}{second}{sector}（{city}）{form}",
            ],
            english: "{city:1} {first:1}{second:1} {sector:1} Co., Ltd.", domain: "{first:1}{second:1}",
            person: "{family}{given}", personInLatin: "{family:1} {given:1}",
            address: "{city}市{street}~号", landline: "+86 {city:2} 8### ####", mobile: "+86 138 #### ####",
            taxId: "91{city:3}MA#######X",
            words: [
                "city": """
                深圳|Shenzhen|755|518000|广东|CN-GD, 广州|Guangzhou|20|510000|广东|CN-GD, 东莞|Dongguan|769|523000|广东|CN-GD,
                中山|Zhongshan|760|528400|广东|CN-GD, 佛山|Foshan|757|528000|广东|CN-GD, 宁波|Ningbo|574|315000|浙江|CN-ZJ,
                杭州|Hangzhou|571|310000|浙江|CN-ZJ, 温州|Wenzhou|577|325000|浙江|CN-ZJ, 苏州|Suzhou|512|215000|江苏|CN-JS,
                无锡|Wuxi|510|214000|江苏|CN-JS, 南京|Nanjing|25|210000|江苏|CN-JS, 武汉|Wuhan|27|430000|湖北|CN-HB,
                长春|Changchun|431|130000|吉林|CN-JL, 厦门|Xiamen|592|361000|福建|CN-FJ, 青岛|Qingdao|532|266000|山东|CN-SD,
                上海|Shanghai|21|200000|上海|CN-SH, 北京|Beijing|10|100000|北京|CN-BJ, 成都|Chengdu|28|610000|四川|CN-SC
                """,
                "first": """
                晨|Chen, 明|Ming, 光|Guang, 瑞|Rui, 华|Hua, 星|Xing, 鸿|Hong, 清|Qing, 天|Tian, 博|Bo, 金|Jin, 联|Lian, 凌|Ling,
                浩|Hao, 睿|Rui, 远|Yuan, 云|Yun, 恒|Heng, 泰|Tai, 盛|Sheng, 宏|Hong, 嘉|Jia, 信|Xin, 德|De, 安|An, 达|Da, 兴|Xing,
                永|Yong, 美|Mei, 康|Kang, 新|Xin, 中|Zhong, 海|Hai, 科|Ke, 创|Chuang, 正|Zheng, 和|He, 智|Zhi, 飞|Fei, 越|Yue
                """,
                "second": """
                曦|xi, 远|yuan, 越|yue, 昇|sheng, 彩|cai, 澜|lan, 辉|hui, 源|yuan, 衡|heng, 瀚|han, 镜|jing, 光|guang, 宇|yu,
                视|shi, 帆|fan, 图|tu, 达|da, 丰|feng, 隆|long, 通|tong, 利|li, 程|cheng, 峰|feng, 林|lin, 翔|xiang, 杰|jie,
                诚|cheng, 业|ye, 讯|xun, 芯|xin, 特|te, 尔|er, 姆|mu, 腾|teng, 凯|kai, 奥|ao, 威|wei, 锐|rui, 驰|chi, 邦|bang
                """,
                "sector": """
                光电科技|Optoelectronics, 照明|Lighting, 激光设备|Laser Equipment, 精密光学|Precision Optics, 电子|Electronics,
                光纤通信|Fibre Communication, 显示技术|Display Technology, 影像|Imaging, 检测仪器|Instruments, 自动化|Automation,
                新材料|New Materials, 机械制造|Machinery, 贸易|Trading, 进出口|Import & Export, 半导体|Semiconductor, 传感器|Sensors
                """,
                "form": "有限公司, 有限责任公司, 股份有限公司, 集团有限公司",
                "street": "光谷路, 科技大道, 工业路, 人民路, 创新街, 滨海大道",
                "family": """
                王|Wang, 李|Li, 张|Zhang, 刘|Liu, 陈|Chen, 杨|Yang, 黄|Huang, 赵|Zhao, 周|Zhou, 吴|Wu, 徐|Xu, 孙|Sun,
                林|Lin, 何|He
                """,
                "given": """
                伟|Wei, 静|Jing, 敏|Min, 建国|Jianguo, 海燕|Haiyan, 志强|Zhiqiang, 雪梅|Xuemei, 文博|Wenbo, 晓东|Xiaodong,
                丽华|Lihua, 子涵|Zihan, 嘉怡|Jiayi, 俊杰|Junjie, 欣然|Xinran, 国强|Guoqiang, 婷|Ting, 磊|Lei, 芳|Fang
                """,
                "title": "销售总监, 市场经理, 总经理, 外贸经理, 展会专员, 采购经理",
            ]),
        DemoMarket(
            "TW", share: 45, language: "zh-Hant",
            companies: ["{first}{second}{second2}{sector}{form}", "{city}{first}{second}{second2}{sector}{form}"],
            english: "{first:1}{second:1}{second2:1} {sector:1} Co., Ltd.", domain: "{first:1}{second:1}{second2:1}",
            person: "{family}{given}", personInLatin: "{given:1} {family:1}",
            address: "{city}市{street}~號", landline: "+886 {city:2} 5## ####", mobile: "+886 912 ### ###",
            taxId: "########",
            words: [
                "city": """
                新竹|Hsinchu|3|300|新竹, 臺中|Taichung|4|400|臺中, 臺北|Taipei|2|100|臺北, 高雄|Kaohsiung|7|800|高雄,
                臺南|Tainan|6|700|臺南
                """,
                "first": """
                聯|Lian, 華|Hua, 光|Guang, 台|Tai, 宏|Hong, 新|Hsin, 群|Chun, 廣|Kuang, 億|Yi, 大|Da, 鴻|Hung,
                勝|Sheng, 永|Yung
                """,
                "second": """
                碩|shuo, 達|ta, 創|chuang, 鉅|chu, 豐|feng, 揚|yang, 邦|pang, 電|tien, 昌|chang, 曜|yao, 晶|ching,
                泰|tai, 聲|sheng, 茂|mao, 盛|sheng, 懋|mao, 佳|chia, 欣|hsin
                """,
                "sector": """
                光電|Optoelectronics, 精密|Precision, 半導體|Semiconductor, 科技|Technology, 電子|Electronics,
                工業|Industrial
                """,
                "form": "股份有限公司, 有限公司, 企業有限公司",
                "street": "光復路, 中正路, 民生路, 工業五路, 科學園路",
                "family": "莊|Chuang, 謝|Hsieh, 廖|Liao, 陳|Chen, 林|Lin, 黃|Huang, 蔡|Tsai, 吳|Wu",
                "given": "嘉玲|Chia-ling, 柏翰|Po-han, 怡君|Yi-chun, 志明|Chih-ming, 淑芬|Shu-fen, 家豪|Chia-hao",
                "title": "業務經理, 行銷經理, 總經理, 專案經理",
            ]),
        DemoMarket(
            "JP", share: 65, language: "ja",
            companies: ["株式会社{first}{second}{sector}", "{family}{second}{sector}株式会社", "{first}{second}{second2}株式会社"],
            english: "{first:1}{second:1} {sector:1} Co., Ltd.", domain: "{first:1}{second:1}",
            person: "{family2} {given}", personInLatin: "{given:1} {family2:1}",
            address: "{city}{street}~", landline: "+81 {city:2} 5555 ####", mobile: "+81 90 5555 ####",
            taxId: "T#############",
            words: [
                "city": """
                東京都|Tokyo|3|101-0044|東京, 大阪市|Osaka|6|530-0001|大阪, 横浜市|Yokohama|45|220-0011|神奈川,
                名古屋市|Nagoya|52|450-0002|愛知
                """,
                "first": """
                アルボ|Arubo, ブライト|Braito, フォト|Foto, ヘリオ|Herio, ルミ|Rumi, ミラ|Mira, ノルド|Norudo, オプト|Oputo, プリズ|Purizu,
                ソルバ|Soruba, テクノ|Tekuno, ユニ|Yuni, サン|San, ダイヤ|Daiya, トーヨー|Toyo, ニチ|Nichi, 大和|Yamato, 東亜|Toa, 日昇|Nissho,
                三栄|Sanei, 共和|Kyowa, 富士見|Fujimi, 北斗|Hokuto, 瑞穂|Mizuho, 旭|Asahi, 光和|Kowa, 明星|Myojo, 昭栄|Shoei
                """,
                "second": """
                ックス|kkusu, テック|tekku, トロン|toron, ライト|raito, メタ|meta, リンク|rinku, ノバ|noba, コム|komu, ケム|kemu,
                マグ|magu, プレックス|purekkusu, ウェーブ|uebu, クォンタ|kuwonta, フォーム|fomu, ゾン|zon, ダイン|dain, コア|koa, ビア|bia
                """,
                "family": """
                雨宮|Amamiya, 星川|Hoshikawa, 水瀬|Minase, 立川|Tachikawa, 高橋|Takahashi, 渡辺|Watanabe, 小林|Kobayashi,
                佐々木|Sasaki, 山口|Yamaguchi, 松本|Matsumoto, 井上|Inoue, 木村|Kimura, 斎藤|Saito, 清水|Shimizu, 森田|Morita,
                藤原|Fujiwara, 三浦|Miura, 岡本|Okamoto, 中川|Nakagawa, 小野寺|Onodera, 桜井|Sakurai, 大塚|Otsuka
                """,
                "sector": """
                光学|Kogaku, 精機|Seiki, 製作所|Seisakusho, 電機|Denki, 工業|Kogyo, 硝子|Glass, レーザー|Laser, 照明|Shomei,
                計測|Keisoku, 化成|Kasei, 産業|Sangyo, 商事|Shoji, 電子|Denshi, システムズ|Systems, エンジニアリング|Engineering
                """,
                "street": "神田, 本町, 中央, 北浜, 緑町",
                "given": "遥|Haruka, 健二|Kenji, 空|Sora, 結衣|Yui, 大輔|Daisuke, 美咲|Misaki",
                "title": "営業部長, 課長, 代表取締役, 海外営業",
            ]),
        DemoMarket(
            "KR", share: 45, language: "ko",
            companies: ["주식회사 {first}{second}{second2}{sector}", "{first}{second}{second2}{sector}(주)"],
            english: "{first:1}{second:1}{second2:1} {sector:1} Co., Ltd.", domain: "{first:1}{second:1}{second2:1}",
            person: "{family}{given}", personInLatin: "{given:1} {family:1}",
            address: "{city} {street} ~", landline: "+82 {city:2} 555 ####", mobile: "+82 10 5555 ####",
            taxId: "###-##-#####",
            words: [
                "city": "서울|Seoul|2|04524|서울, 광주|Gwangju|62|61945|광주, 부산|Busan|51|48058|부산, 대전|Daejeon|42|34126|대전",
                "first": "한|Han, 대|Dae, 성|Sung, 동|Dong, 신|Shin, 세|Se, 우|Woo, 광|Kwang, 미|Mi, 영|Young, 삼|Sam, 정|Jung",
                "second":
                    "빛|bit, 광|kwang, 진|jin, 원|won, 일|il, 성|sung, 명|myung, 화|hwa, 림|lim, 양|yang, 우|woo, 산|san, 텍|tec, 온|on, 엔|en, 룩스|lux, 코|co, 넷|net",
                "sector": """
                광학|Optics, 전자|Electronics, 조명|Lighting, 테크|Tech, 정밀|Precision, 레이저|Laser, 산업|Industry,
                솔루션|Solutions, 시스템|Systems, 머티리얼|Materials, 바이오|Bio, 로보틱스|Robotics
                """,
                "street": "광산로, 테헤란로, 중앙대로, 과학로",
                "family": "백|Baek, 김|Kim, 이|Lee, 박|Park, 남궁|Namgung, 서|Seo",
                "given": "지우|Ji-woo, 민준|Min-jun, 서연|Seo-yeon, 도윤|Do-yun, 하은|Ha-eun",
                "title": "부장, 이사, 대표이사, 과장",
            ]),
    ]
}
