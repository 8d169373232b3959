"""Turkish: what CLDR lacks."""

from dealvalue.text.lexicon import Lexicon
from dealvalue.text.locales._forms import inflected

A = "- ı a da dan ın la lar ları ların lık lığa lığı lığın ına ını ında ından ının ıyla ya lıktır dır dırlar dı"
AT = "- ı a ta tan ın la lar ları ların lık lığa lığı lığın ına ını ında ından ının ıyla tır tı"
AV = "- yı ya da dan nın yla lar ları lık lığa sı sını sına sında sından sının sıyla lıktır dır ydı ymış"
E = "- i e de den in le ler leri lerin lik liğe liği liğin ine ini inde inden inin iyle dir di"
ET = "- i e te ten in le ler leri lerin lik liğe liği ine ini inde inden inin iyle tir ti"
EV = "- yi ye de den nin yle ler leri lik liğe si sini sine sinde sinden sinin siyle dir ydi"
OC = "- u a da dan un la lar ları ların luk luğa luğu luğun una unu unda undan unun uyla luktur dur du"
OV = "- yu ya da dan nun yla lar luk luğa su suna sunu sunda sundan sunun suyla dur ydu"
PUNCT = "'"
APOSTROPHES = {
    "to": "da de ta te", "from": "dan den tan ten", "of": "in ın un ün nin nın nun nün", "": "a e ya ye ı i u ü yı yi yu yü la le yla yle lık lik luk lük lığında liğinde si sı su sü ndaki ndeki daki deki taki teki dır dir tır tir ydı ydi dı di tı ti",
}


def attached(kinds: str) -> str:
    """Suffixes behind an apostrophe."""
    return ", ".join(PUNCT + suffix for kind in kinds.split(",") for suffix in APOSTROPHES[kind].split())


def behind(words: str, suffixes: str) -> str:
    """Postpositions with the suffix they ask for behind an apostrophe: 'dan fazla."""
    return ", ".join(f"{PUNCT}{suffix} {word.strip()}" for word in words.split(",") for suffix in suffixes.split())


DEMONYMS = {
    "USD": "abd, amerikan, amerika", "CAD": "kanada", "AUD": "avustralya", "NZD": "yeni zelanda", "HKD": "hong kong, hongkong", "SGD": "singapur", "TWD": "tayvan", "GBP": "ingiliz, britanya", "EGP": "mısır", "LBP": "lübnan", "SYP": "suriye", "TRY|TRL": "türk", "TRY": "yeni türk", "ITL": "italyan",
    "CHF": "isviçre", "FRF": "fransız", "DEM": "alman", "SEK": "isveç", "NOK": "norveç", "DKK": "danimarka", "CZK": "çek", "ISK": "izlanda", "HUF": "macar, macaristan", "PLN|PLZ": "polonya", "RON|ROL": "rumen, romanya, yeni rumen", "BGN|BGL": "bulgar, bulgaristan", "RSD": "sırp, sırbistan",
    "RUB|RUR": "rus, rusya", "UAH": "ukrayna", "KZT": "kazak, kazakistan", "AZN|AZM": "azerbaycan, azeri", "GEL": "gürcü, gürcistan", "UZS": "özbek, özbekistan", "KRW": "güney kore, kore", "KPW": "kuzey kore", "JPY": "japon", "CNY": "çin", "INR": "hint, hindistan", "PKR": "pakistan", "IDR": "endonezya", "MYR": "malezya", "THB": "tayland", "VND": "vietnam", "PHP": "filipin, filipinler",
    "SAR": "suudi, suudi arabistan", "QAR": "katar", "OMR": "umman", "IRR": "iran", "YER": "yemen", "IQD": "ırak", "KWD": "kuveyt", "JOD": "ürdün", "BHD": "bahreyn", "DZD": "cezayir", "TND": "tunus", "LYD": "libya", "AED": "bae, birleşik arap emirlikleri", "MAD": "fas", "ILS": "israil", "ZAR": "güney afrika", "BRL": "brezilya", "MXN": "meksika", "ARS": "arjantin", "CLP": "şili", "COP": "kolombiya",
}

LEXICON = Lexicon(
    locale="tr",
    cldr="tr",
    year_first=True,
    country="TR",
    past="-ldı, -ldi, -ldu, -ldü, -ndı, -ndi, -ndu, -ndü, -rdı, -rdi, -rdu, -rdü, -adı, -edi, -ştı, -şti, -ştu, -ştü, -ttı, -tti, -mıştı, -mişti, oldu, etti, idi",
    verb_last=True,
    old_money="eski",
    not_money="yeni, birimi, parası, hakkı, altın, gümüş, platin, fonları, yuva, hwanı, real, sucre, inversion, constante",
    decimal=",",
    group=".",
    bare_power=True,
    number_joiners="",
    noun="first",
    from_endings=("dan", "den", "tan", "ten"),
    ordinal_dot=True,
    names_first=True,
    adjective_endings=("sız", "siz", "suz", "süz", "sel", "sal", "lı", "li", "lü", "daki", "deki", "lık", "lik"),
    singular=(("larının", ""), ("lerinin", ""), ("larını", ""), ("lerini", ""), ("larına", ""), ("lerine", ""), ("ların", ""), ("lerin", ""), ("ları", ""), ("leri", ""), ("lara", ""), ("lere", ""), ("lar", ""), ("ler", "")),
    tails={"acak": "FUTURE", "ecek": "FUTURE", "acaktır": "FUTURE", "ecektir": "FUTURE", "acaklar": "FUTURE", "ecekler": "FUTURE", "abilecek": "FUTURE", "acağı": "FUTURE", "eceği": "FUTURE", "acağını": "FUTURE", "eceğini": "FUTURE", "acağız": "FUTURE", "eceğiz": "FUTURE", "ması": "FUTURE", "mesi": "FUTURE"},
    function_words="ve bir bu da de ile için olarak olan daha çok en ise ya ama gibi göre kadar sonra önce olduğunu milyar milyon yüzde yılında tarafından o şu her",
    words={
        "POINT": {"point": "virgül"},
        "CARD": {
            "0": "sıfır", "1": "bir", "2": "iki", "3": "üç", "4": "dört", "5": "beş", "6": "altı", "7": "yedi", "8": "sekiz", "9": "dokuz", "10": "on", "20": "yirmi", "30": "otuz", "40": "kırk", "50": "elli", "60": "altmış", "70": "yetmiş", "80": "seksen", "90": "doksan",
            "11": "onbir", "12": "oniki", "15": "onbeş", "25": "yirmibeş",
        },
        "ARTICLE": {"a": "bir"},
        "POWER": {
            "12": "düzine, düzineden", "100": "yüz, yüzü", "1000": "bin, bini, bine, binden, binlik, bin'", "1000000": inflected("milyon", OC), "1000000000": inflected("milyar", A), "1000000000000": inflected("trilyon", OC), "1000000000000000": inflected("katrilyon", OC),
        },
        "SUFFIX": {"1000": "k", "1000000": "mn, mio, mln, mln.", "1000000000": "mr, mlr, mlyr, mlrd, mia, mlr.", "1000000000000": "tn, trl, trln"},
        "FRACTION": {"0.5": "yarım", "0.25": "çeyrek", "0.75": "üç çeyrek"},
        "ANDPART": {"0.5": "buçuk"},
        "VAGUE": {"some": "birkaç, bir kaç, birçok, bir çok, onlarca, yüzlerce, binlerce, sayısız, çok sayıda, pek çok"},
        "VAGUESCALE": {"1000": "binlerce, yüzlerce, onlarca", "1000000": "milyonlarca", "1000000000": "milyarlarca", "1000000000000": "trilyonlarca"},
        "NEG": {"-": "eksi"},
        "AND": {"and": "ve, ile, &"},
        "OR": {"or": "veya, ya da, yahut"},
        "OF": {"of": attached("of")},
        "PARTICLE": {"x": attached("to,from,of,")},
        "ORDINAL": {"1": "birinci, ilk, 1'inci, 1inci", "2": "ikinci, 2'nci", "3": "üçüncü, 3'üncü", "4": "dördüncü, 4'üncü, son"},
        "ORDINALEND": {".": "., 'inci, 'ıncı, 'uncu, 'üncü, 'nci, 'ncı, inci, ıncı, uncu, üncü, nci, ncı"},
        "CURRENCY": {
            "TRY|TRL": "tl, türk lirası, türk lirasına, türk lirasını, türk lirasından, türk liralık, türk lirasının, türk lirasıyla, ytl", "TRY|TRL|ITL|LBP|SYP|EGP": inflected("lira", AV), "USD|CAD|AUD|HKD|SGD|NZD|TWD": inflected("dolar", A), "EUR": inflected("euro avro", OV) + ", eur, euroluk",
            "GBP": inflected("sterlin", E) + ", paund, pound, poundluk, ingiliz sterlini", "EGP|GBP|LBP": "pound", "JPY": "yen, yene, yenden, yenin, yenlik, yenle, japon yeni, japon yenine, japon yenini, japon yeninin", "CNY": inflected("yuan", A) + ", renminbi", "KRW|KPW": inflected("won", OC), "RUB|RUR|BYN": inflected("ruble", EV), "CHF|FRF|XOF|XAF": inflected("frank", AT),
            "SEK|NOK|DKK|CZK|ISK": inflected("kron kronu", OC), "PLN|PLZ": inflected("zloti", EV), "HUF": inflected("forint", ET), "RON|ROL|MDL": inflected("ley leu", E), "BGN|BGL": inflected("leva", AV), "UAH": inflected("grivna hrivna", AV), "KZT": inflected("tenge", EV), "AZN|TMT": inflected("manat", AT),
            "GEL": inflected("lari", EV), "INR|PKR|IDR|LKR|NPR": inflected("rupi", EV), "SAR|IRR|QAR|OMR|YER": inflected("riyal", E), "BRL": inflected("real", E), "KWD|IQD|RSD|JOD|DZD|TND|LYD|BHD": inflected("dinar", A), "AED|MAD": inflected("dirhem", E), "ILS": inflected("şekel", E), "THB": inflected("baht", AT),
            "MXN|ARS|CLP|COP|PHP": inflected("peso", OV), "ZAR": inflected("rand", A), "DEM|FIM": "mark, marka, markı, markın, marklık, marktan", "MYR": inflected("ringgit", ET), "IDR": inflected("rupiah", A), "VND": inflected("dong", OC), "UZS": inflected("som", OC), "XDR": "özel çekme hakkı, sdr", "GRD": "drahmi, drahmiye, drahmilik",
        },
        "DEMONYM": DEMONYMS,
        "NEWCOIN": {"new": "yeni"},
        "MINOR": {"TRY|TRL 0.01": inflected("kuruş", OC), "USD|EUR|CAD|AUD 0.01": inflected("sent", ET) + ", cent", "GBP 0.01": "peni, penny"},
        "DOUBTFUL": {"won": "won, real, rand, mark, marka, ley, lari, som, baht, pound, leva, dong, sent"},
        "HEDGE": {
            "approximately": "yaklaşık, yaklaşık olarak, aşağı yukarı, takriben, tahminen, tahmini, ortalama olarak, civarı, kabaca, ~, ≈, toplamda yaklaşık",
            "more_than": "toplamda fazla, >", "at_least": "en az, en azından, asgari, minimum, en düşük, ≥, en az yaklaşık", "at_most": "en fazla, en çok, azami, maksimum, en yüksek, ≤, azami olarak", "nearly": "neredeyse, hemen hemen, nerdeyse", "less_than": "<",
        },
        "HEDGE_AFTER": {
            "more_than": "fazla, fazlası, fazlasını, fazlaya, fazlasına, daha fazla, çok, üzerinde, üstünde, üzeri, üzerindeki, üzerine, aşkın, aşan, aşıyor, aştı, aşacak, aşarak, geçti, geçen, geçiyor, geçecek, aşması, aşmış, 'yi aşkın, 'yi aşan, 'ı aşkın, 'ı aştı, 'nin üzerinde, 'den fazla, 'dan fazla, 'un üzerinde, 'ın üzerinde, "
            + behind("fazla, çok, fazlası, fazlasını, daha fazla", "dan den tan ten") + ", " + behind("üzerinde, üstünde, üzerindeki", "ın in un ün nın nin nun nün") + ", " + behind("aşkın, aşan, aştı, aşıyor, aşacak, geçti, geçen", "ı i u ü yı yi yu yü"),
            "at_least": "başlıyor, başlayan, " + behind("başlıyor, başlayan, başlayarak", "dan den tan ten") + ", ve üzeri, ve üstü, veya üzeri, ve daha fazla, ve fazlası, +, ve üzerinde",
            "less_than": "az, daha az, altında, altındaki, altına, aşağı, " + behind("az, daha az", "dan den tan ten") + ", " + behind("altında, altındaki", "ın in un ün nın nin nun nün"),
            "at_most": "kadar, aşmayan, aşmayacak, geçmeyen, geçmeyecek, aşmıyor, aşmadı, kadarlık, " + behind("kadar", "a e ya ye") + ", " + behind("aşmayan, aşmayacak, geçmeyen, aşmıyor", "ı i u ü yı yi yu yü"),
            "nearly": "yakın, yaklaşan, yaklaştı, yaklaşıyor, bulmak üzere, " + behind("yakın, yaklaşan, yaklaştı", "a e ya ye"),
            "approximately": "civarında, civarındaki, civarı, dolayında, dolaylarında, sularında, düzeyinde, seviyelerinde, " + behind("civarında", "ın in un ün nın nin nun nün"),
            "just_over": "biraz fazla, küsur, biraz üzerinde, hafif üzerinde",
        },
        "INNERHEDGE": {"more_than": "aşkın", "approximately": "kadar"},
        "FILLER": {"x": "bir, toplam, toplamda, ek, ilave, tam, tutarında, bedelle, olarak, yıllık, yeni, daha, rekor, net, brüt, değerinde, sadece, yalnızca"},
        "TO": {"to": "ila, ilâ, " + attached("from")},
        "BETWEENAFTER": {"between": "arasında, arası, arasındaki, aralığında, arasına"},
                "TOWARD": {"to": "yükseldi, yükseltti, yükseltildi, yükselmiş, yükseliyor, yükselerek, çıktı, çıkardı, çıkarıldı, çıkarken, çıkarak, çıkarmış, çıkması, düştü, düşürdü, düşürüldü, düşerek, geriledi, gerileyerek, indi, indirdi, indirildi, ulaştı, ulaşarak, revize, yükseltilmesi, çıkarılması, 'ye yükseldi, 'ya yükseldi, 'ye çıktı, 'ya çıktı, 'ye düştü, 'ya düştü, 'e yükseldi, 'a yükseldi, 'e çıktı, 'a çıktı, 'ye çıkardı, 'ya çıkardı, 'e düştü, 'a düştü, 'ye geriledi, 'ya geriledi, 'e geriledi, 'a geriledi"},
        "AGAINST": {"against": "karşı, göre"},
        "MOVE": {"move": "yükseldi, yükseltti, çıktı, çıkardı, arttı, artırdı, arttırdı, artış, düştü, düşürdü, geriledi, indi, indirdi, azaldı, azalttı, büyüdü, ulaştı, artarak, azalarak, düşerek, yükselerek"},
        "BEFORETAX": {"tax": "net, brüt"},
        "PER": {"per": "/"},
        "PERBEHIND": {"per": "başına, başı, başına yaklaşık, başına ortalama"},
        "PERLEAD": {"tane": "tanesi", "her biri": "her biri", "yıl": "yılda, yıllık olarak, senede, her yıl", "ay": "ayda, her ay", "gün": "günde, her gün", "hafta": "haftada, her hafta", "saat": "saatte"},
        "PERUNIT": {"varil": "varil", "hisse": "hisse, pay, lot", "yıl": "yıl", "ay": "ay", "gün": "gün", "ton": "ton", "kişi": "kişi", "litre": "litre", "kilogram": "kilo, kilogram, kg", "metrekare": "metrekare, m2, m²", "megavatsaat": "megavatsaat, mwh", "kilovatsaat": "kilovatsaat, kwh", "adet": "adet", "ons": "ons", "metreküp": "metreküp, m3", "saat": "saat"},
        "EACH": {"her biri": "her biri, her birine, tanesi, her birinin, adedi"},
        "PERCENT": {"%": "%, yüzde, yüzdesi", "yüzde puan": "puan, yüzde puan, yüzde puanı, yüzdelik puan", "baz puan": "baz puan, baz puanlık, bp"},
        "UNITWORD": {"x": "adet, tane, adedi, adetlik"},
        "PLURAL": {
            "uçak": "uçak, uçağı, uçağın, uçağa, uçaktan, uçaklık", "kişi": "kişi, kişiyi, kişinin, kişilik, kişiye, kişiden", "çalışan": "çalışan, çalışanı, çalışanın", "işçi": "işçi, işçiyi, işçinin, işçiye", "yaralı": "yaralı", "ülke": "ülke, ülkede, ülkeye, ülkeden, ülkenin", "şirket": "şirket, şirketi, şirketin, şirkete", "gemi": "gemi, gemiyi, gemiden, gemisi", "helikopter": "helikopter, helikopteri, helikopterin",
            "tank": "tank, tankı, tankın", "araç": "araç, aracı, aracın, araca, araçlık", "ev": "ev, evi", "konut": "konut, konutu, konutun", "köylü": "köylü", "üye": "üye, üyesi", "otobüs": "otobüs, otobüsü", "vagon": "vagon, vagonu", "fabrika": "fabrika, fabrikası, fabrikayı", "il": "il, ilde, ilin", "ilçe": "ilçe, ilçede", "öğrenci": "öğrenci, öğrenciye", "asker": "asker, askeri", "yatak": "yatak, yataklı, yataklık", "obüs": "obüs, obüsü, obüsün", "maden": "maden",
        },
        "MEASURE": {
            "°C": "°c, ℃", "santigrat derece": "santigrat derece",
            "santimetre": inflected("santimetre", EV) + ", cm", "milimetre": inflected("milimetre", EV) + ", mm", "kilometre": inflected("kilometre", EV) + ", km", "metre": inflected("metre", EV), "ton": inflected("ton", OC), "kilogram": "kilogram, kilo, kg, kilogramlık", "megavat": inflected("megavat", AT) + ", mw", "gigavat": inflected("gigavat", AT) + ", gw", "kilovat": "kilovat, kw", "litre": inflected("litre", EV), "varil": inflected("varil", E), "hektar": inflected("hektar", A), "dönüm": "dönüm", "metrekare": inflected("metrekare", EV) + ", m2, m²",
            "metreküp": inflected("metreküp", "- ü e te ten ün le lük") + ", m3", "saat": "saat, saatlik", "dakika": "dakika, dakikalık", "saniye": "saniye", "derece": inflected("derece", EV), "mil": "mil, deniz mili", "ons": "ons", "kilometrekare": "kilometrekare", "megavatsaat": "megavatsaat"
        },
        "NONUM": {
            "no": "pk, p.k., posta kutusu, no, no., no:, numara, madde, maddesi, maddenin, sayfa, bölüm, kısım, cilt, sayı, kanal, sefer, hat, peron, kapı, oda, daire, blok, sokak, sürüm, sezon, tur, model, tip, sınıf, kategori, fıkra, bent, kanun, karar, tel, tel., telefon, faks, boeing, airbus, top, ekspo, formula, windows, kovid, covid, grup, g, trt, tv, etap",
        },
        "NAMELEAD": {"euro": "euro, expo, gündem, vizyon, windows, formula, fifa, uefa, olimpiyat, kanal"},
        "STOP": {
            "x": "yıldızlı, tipi, pazartesi günleri, salı günleri, çarşamba günleri, perşembe günleri, cuma günleri, cumartesi günleri, pazar günleri, sefer sayılı, numarası, artı, beş kuruş, dört köşe, bir pabuca, iki ayağını, plakalı, kırk yılda bir, kırk yıllık, bin dereden, bin pişman, dört gözle, dört dörtlük, dört bir, bir taşla iki kuş, katlı, kattan, bin bir, yüz yüze, on numara, su altı, yer altı, yeraltı, beş para, kat, katı, katına, kez, kere, defa, sıra, inci, ve, veya, ile, da, de, ki, bu, şu, o, bir, her, hiç, için, gibi, göre, kadar, sonra, önce, beri, üzere, karşı, doğru, ise, ama, fakat, ancak, çünkü, eğer, nasıl, neden, ne, kim, hangi, çok, az, daha, en, pek, olarak, olan, oldu, olacak, olduğu, olması, etti, eden, edecek, edildi, yapıldı, yaptı, aldı, verdi, alacak, alıyor, verecek, var, yok, değil, dedi, açıkladı, bulunuyor, bulunan, ayrıca, bile, hem, ya, tarafından, arasında, üzerinde, altında, içinde, dışında, yanında, itibaren, yaş, yaşında, yaşındaki, puan, oldu, numara, numaralı, sayılı, maddesi, no'lu, nolu, sırada, arada, dakikada, golle, gol, sayı, yarışta, maç",
        },
        "MODIFIER": {
            "noun": "yolcu",
            "new": "yeni, büyük, küçük, eski, farklı, ayrı, ağır, hafif, modern, ek, ilave, yerli, yabancı, savaş, muharebe, eğitim, nakliye, kargo, ticari, yük, devriye, taarruz, saldırı, hava, kara, deniz, iş, elektrikli, motorlu, kundağı motorlu, adet, tane, ayrı, tam, bin, milli, geniş, uzun, kısa, gövdeli, özel, kamu, ana, mavi, ham, çelik, çok, dev, insansız, bağımsız, gelişmiş, önemli, askeri, sivil, zırhlı, tonluk",
        },
        "YEARLEAD": {"in": "(, ve, ile, den, dan, mart, ocak, yılı, yıl, sonu, için, aralık, kasım, ekim, sezonu, dönemi, tarihinde, tarihi, itibarıyla, tarihli"},
        "YEARMARK": {"yıl": "yılı, yılında, yılının, yılından, yılına, yılındaki, yılıyla, yılını, yılları, yıllarında, yıllarının, yıllarını, senesi, senesinde, senesinin"},
        "YEARGENITIVE": {"Y": "yılın, senenin"},
        "WEEKSIGN": {"week": "hafta"},
        "LAST": {"last": "son"},
        "TIMEPART": {"?": "Kara Cuma, Efsane Cuma, Muhteşem Cuma, Kutsal Cuma, Kara Pazartesi, Kara Çarşamba, Ramazan, Ramazan Bayramı, Kurban Bayramı"},
        "HIJRIMONTH": {"1": "Muharrem", "2": "Safer", "3": "Rebiülevvel", "4": "Rebiülahir", "5": "Cemaziyelevvel", "6": "Cemaziyelahir", "7": "Recep", "8": "Şaban", "9": "Ramazan", "10": "Şevval", "11": "Zilkade", "12": "Zilhicce"},
        "UNIT": {
            "Y": "yıl, yıllık, yılda, yıldır, yıla, yılı, yılın, yılında, yıldan, yıllığına, sene, senelik, senede, yıldaki", "M": "ay, aylık, ayda, aydır, aya, ayı, ayın, ayında, aydan", "W": "hafta, haftalık, haftada, haftadır, haftaya, haftanın, haftası, haftasında, haftasının, haftasına, haftasından, haftasını", "D": "gün, günlük, günde, gündür, güne, günü, günün, günden", "Q": "çeyrek, çeyreği, çeyreğin, çeyreğinde, çeyreğinin, çeyrekte, çeyreğe, çeyreğine, çeyreğini, çeyreklik", "10Y": "on yıllık dönem, onyıl",
            "H": "yarı, yarısı, yarısında, yarısının, yarıyıl, yarıyılda, yarıyılı, yarıyılında, yarısına, yarısını",
        },
        "SPANWORD": {"P6M": "altı aylık, yarım yıl, yarım yıllık", "P100Y": "asırlık"},
        "RELATIVE": {"-1": "geçen, geçtiğimiz, önceki", "0": "bu, içinde bulunduğumuz, cari", "1": "gelecek, önümüzdeki, gelecek olan", "-2": "evvelki"},
        "RELWORD": {},
        "PREVIOUS": {"-1": "bir önceki", "1": "bir sonraki, ertesi, takip eden, izleyen, sonraki", "0": "aynı"},
        "ANCHORWORD": {"D -1": "bir gün önce, bir gün öncesinde", "D 1": "ertesi gün, bir gün sonra", "Y -1": "bir yıl önce, bir önceki yıl, bir yıl önceki", "Y 1": "bir yıl sonra, bir sonraki yıl"},
        "DAYWORD": {"-2": "evvelsi gün, önceki gün", "-1": "dün", "0": "bugün", "1": "yarın", "2": "öbür gün"},
        "AGO": {"-1": "önce, evvel, öncesinde", "1": "sonra, sonrasında"},
        "NAMEDEND": {"start Y": "yılbaşından"},
        "PARTAFTER": {
            "early": "başı, başında, başından, başına, başları, başlarında, başındaki, başlarına", "mid": "ortası, ortasından, ortasındaki, ortasında, ortasına, ortaları, ortalarında, ortalarına", "end": "sonu, sonunda, sonuna, sonundan, sonundaki, sonunu", "late": "sonları, sonlarında, sonlarına, sonlarına doğru",
        },
        "CALENDAR": {"hijri": "Hicri, H."},
        "FISCAL": {"FY": "mali yıl, mali yılı, mali yılında, mali yılının, mali yılına, mali yılda"},
        "FIRSTLAST": {"first": "ilk", "last": "son"},
        "OPENSIDE": {"until": "en geç", "before": "", "after": "", "since": ""},
        "OPENAFTER": {
            "since": "tarihinden itibaren, tarihinden beri, beri, bu yana, itibaren, başlayarak, " + behind("beri, bu yana, itibaren, başlayarak", "dan den tan ten"), "until": "kadar, dek, değin, tarihine kadar, tarihine dek, " + behind("kadar, dek, değin", "a e ya ye na ne"),
            "before": "tarihinden önce, önce, evvel, öncesi, öncesinde, " + behind("önce, evvel", "dan den tan ten"), "after": "tarihinden sonra, sonra, sonrası, sonrasında, " + behind("sonra", "dan den tan ten"),
        },
        "SEASON": {"1": "ilkbahar, ilkbaharda, ilkbaharında, bahar, baharında, baharından, baharına, ilkbaharından, ilkbaharına", "2": "yaz, yazında, yazın, yazı, yazından, yazına", "3": "sonbahar, sonbaharda, sonbaharında, sonbaharından, sonbaharına, güz, güzünde", "4": "kış, kışında, kışın, kışı, kışından, kışına"},
        "DECADE": {"s": "'lar, 'ler, 'lı, 'li, 'lu, 'lü, 'larda, 'lerde, 'ların, 'lerin, 'lardan, 'lerden, 'lı yıllar, 'li yıllar, 'lu yıllar, 'lı yıllarda, 'li yıllarda, 'lu yıllarda, 'lı yılların, 'li yılların, 'lu yılların, lı yıllar, lu yıllar, li yıllar"},
        "DOUBTFULMONTH": {"ocak": "ocaktan, ocağa, ekimden, ekime, aralıktan, aralığa, kasımdan, kasıma, marta, ocak, ekim, aralık, kasım, ocakta, ekimde, mar, may, oca, eki, ara, kas, şub, nis, haz, tem, ağu, eyl"},
        "DOUBTFULDAY": {"pazar": "pazar, pazara, pazardan, pazarı, cuma, salı, per, paz, sal, cum, pzt, çar, cmt"},
        "MONTH": {
            "1": "ocak, ocak ayı, ocak ayında, ocak ayının, ocak ayına, ocak'ta, ocakta, ocaktan, ocağa", "2": "şubat, şubat ayı, şubat ayında, şubat ayının, şubatta, şubatın, şubattan, şubata", "3": "mart, mart ayı, mart ayında, mart ayının, martta, martın, mart'ta, marttan, marta", "4": "nisan, nisan ayı, nisan ayında, nisan ayının, nisanda, nisanın, nisandan, nisana", "5": "mayıs, mayıs ayı, mayıs ayında, mayıs ayının, mayısta, mayısın, mayıstan, mayısa",
            "6": "haziran, haziran ayı, haziran ayında, haziran ayının, haziranda, haziranın, hazirandan, hazirana", "7": "temmuz, temmuz ayı, temmuz ayında, temmuz ayının, temmuzda, temmuzun, temmuzdan, temmuza", "8": "ağustos, ağustos ayı, ağustos ayında, ağustos ayının, ağustosta, ağustosun, ağustostan, ağustosa", "9": "eylül, eylül ayı, eylül ayında, eylül ayının, eylülde, eylülün, eylülden, eylüle", "10": "ekim, ekim ayı, ekim ayında, ekim ayının, ekimde, ekimin, ekimden, ekime",
            "11": "kasım, kasım ayı, kasım ayında, kasım ayının, kasımda, kasımın, kasımdan, kasıma", "12": "aralık, aralık ayı, aralık ayında, aralık ayının, aralıkta, aralığın, aralıktan, aralığa",
        },
        "WEEKDAY": {"0": "pazartesi, pazartesi günü, pazartesi gününden, pazartesi gününe, pazartesi gününün, pazartesiden, pazartesiye", "1": "salı, salı günü, salı gününden, salı gününe, salı gününün, salıdan, salıya", "2": "çarşamba, çarşamba günü, çarşamba gününden, çarşamba gününe, çarşamba gününün, çarşambadan, çarşambaya", "3": "perşembe, perşembe günü, perşembe gününden, perşembe gününe, perşembe gününün, perşembeden, perşembeye", "4": "cuma, cuma günü, cuma gününden, cuma gününe, cuma gününün, cumadan, cumaya", "5": "cumartesi, cumartesi günü, cumartesi gününden, cumartesi gününe, cumartesi gününün, cumartesiden, cumartesiye", "6": "pazar, pazar günü, pazar gününden, pazar gününe, pazar gününün, pazardan, pazara"},
        "AGE": {"age": "yaşında, yaşındaki", "person": "adam, kadın, genç, çocuk"},
        "FUTURE": {"will": "gelecek, önümüzdeki, planlanıyor, bekleniyor, hedefliyor, hedefleniyor, öngörülüyor, planlıyor, olacak, edecek, başlayacak, tamamlanacak, yapılacak, beklenen, planlanan, hedef, yarın, yürürlüğe"},
        "EQUIVALENT": {"is": "eşdeğer, eşdeğeri, karşılığı, karşılık, karşılık gelen, denk, denk gelen, yani, =, ≈, güncel kurla, bugünkü kurla, kur üzerinden, tekabül eden, veya, bir başka deyişle, başka bir deyişle, diğer bir deyişle"},
        "TOLD": {"x": "dedi, açıkladı, açıkladılar, duyurdu, bildirdi, belirtti, söyledi, kaydetti, vurguladı, açıklamada, açıklandı, duyuruldu, bildirildi, yükseldi, düştü, geriledi, arttı, kapandı, toplandı, öldü"},
        "INCLUDING": {"some": "dahil, bunun, bunların"},
        "SUMCUE": {"of": "oluşuyor, oluşan, bunun, bunların, şöyle dağıldı"},
        "ADDSUP": {"sum": "toplam, toplamda, olmak üzere toplam, toplamı"},
        "TOTALCUE": {"total": "toplam, toplamda, toplam bedeli, toplam tutarı, toplamı"},
        "UP": {"up": "arttı, artarak, artış, artışla, yükseldi, yükselerek, büyüdü, büyüyerek, artırdı, arttırdı, çıktı, çıkardı, yükseltti, yükselişle, yükseliş"},
        "DOWN": {"down": "azaldı, azalarak, azalışla, düştü, düşerek, düşüşle, geriledi, gerileyerek, indi, indirdi, azalttı, düşürdü, daraldı, kaybetti, düşüş, azalış, gerileme"},
        "MULTIPLE": {"2": "ikiye katlandı, iki katına çıktı, iki katına, ikiye katladı, 2 katına", "3": "üçe katlandı, üç katına çıktı, üç katına, üçe katladı, 3 katına", "4": "dört katına çıktı, dört katına, dörde katlandı", "0.5": "yarıya indi, yarıya düştü, yarı yarıya"},
        "SUMLAST": {"x": "oluşuyor, oluşmaktadır, oluştu, ibaret"},
        "THEN": {"then": "o dönem, o zaman, o tarihte, o günkü kurla, dönemin kuruyla, o zamanki, o dönemki"},
        "BEGIN": {"begin": "başladı, başlayan, açıldı"},
        "FINISH": {"end": "bitti, sona erdi, tamamlandı, biten, kapandı"},
        "PLACE": {
            "SE": "isveç, isveç'te, stockholm", "NO": "norveç, oslo", "DK": "danimarka, kopenhag", "CZ": "çekya, çek cumhuriyeti, prag", "IS": "izlanda", "CH": "isviçre, zürih", "EG": "mısır, kahire", "LB": "lübnan, beyrut", "SY": "suriye, şam", "MX": "meksika", "AR": "arjantin", "CL": "şili", "CO": "kolombiya", "PH": "filipinler, manila", "PK": "pakistan, islamabad", "IN": "hindistan, delhi", "ID": "endonezya, cakarta", "RS": "sırbistan, belgrad", "IQ": "ırak, bağdat", "KW": "kuveyt", "JO": "ürdün", "DZ": "cezayir", "TN": "tunus", "LY": "libya",
            "AE": "bae, dubai, abu dabi", "MA": "fas", "SA": "suudi arabistan, riyad", "QA": "katar, doha", "OM": "umman", "YE": "yemen", "IR": "iran, tahran", "RO": "romanya, bükreş", "MD": "moldova", "RU": "rusya, moskova", "BY": "belarus", "AZ": "azerbaycan, bakü", "TM": "türkmenistan", "JP": "japonya, tokyo",
        },
        "ABBREVIATION": {"dr": "dr, prof, doç, av, no, tel, cad, sok, mah, vb, vs, şti, ltd, a.ş, sn, s, bkz, yy, st, apt, gen, alb, yrd"},
    },
    exact={
        "QUARTERSIGN": {"Q": "Ç"},
        "ORDINAL": {"1": "I", "2": "II", "3": "III", "4": "IV"},
    },
)  # fmt: skip
