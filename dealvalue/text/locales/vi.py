"""Vietnamese: what CLDR lacks. Words are written syllable by syllable, so most of them are phrases."""

from dealvalue.text.lexicon import Lexicon

ONES = {1: "một, mốt", 2: "hai", 3: "ba", 4: "bốn, tư", 5: "lăm, nhăm, năm", 6: "sáu", 7: "bảy, bẩy", 8: "tám", 9: "chín"}
TENS = {20: "hai", 30: "ba", 40: "bốn", 50: "năm", 60: "sáu", 70: "bảy, bẩy", 80: "tám", 90: "chín"}
SCALES = {"1000": "nghìn, ngàn", "1000000": "triệu", "1000000000": "tỷ, tỉ"}


def _spelled() -> dict[str, str]:
    """21 to 99: hai mươi mốt; năm ("five") is a year too, so behind tens it is no unit (mười năm: ten years)."""
    table: dict[str, str] = {}
    for ten, heads in TENS.items():
        table[str(ten)] = ", ".join(f"{head.strip()} {power}" for head in heads.split(",") for power in ("mươi", "chục"))
        for one, forms in ONES.items():
            made = [f"{head.strip()} mươi {form.strip()}" for head in heads.split(",") for form in forms.split(",") if form.strip() != "năm"]
            made += [f"{head.strip()} {form.strip()}" for head in heads.split(",") for form in forms.split(",") if form.strip() in ("mốt", "lăm")]
            table[str(ten + one)] = ", ".join(made)
    for one, forms in ONES.items():
        made = [f"mười {form.strip()}" for form in forms.split(",") if form.strip() not in ("năm", "mốt", "tư", "nhăm")]
        table[str(10 + one)] = ", ".join(made)
    return table


DOLLARS = ("đô la", "đô-la", "đôla", "đồng đô la", "dollar", "đô")
DEMONYMS = {
    "USD": "Mỹ, Mĩ, Hoa Kỳ", "AUD": "Úc, Australia, Ôxtrâylia", "CAD": "Canada", "SGD": "Singapore, Sing, Singapo", "HKD": "Hồng Kông, Hong Kong, Hồng Công, HK", "TWD": "Đài Loan", "NZD": "New Zealand", "BND": "Brunei", "JMD": "Jamaica", "NAD": "Namibia", "FJD": "Fiji",
}
NOUNS = (
    "tiếp viên, tàu bay, gian hàng, điểm thi, bị hại, bị can, bị cáo, lượt khách, lượt người, hộ dân, căn hộ, căn nhà, thí sinh, cử tri, đại biểu, ngư dân, nông dân, tiểu thương, hành khách, du khách, ca mắc, ca bệnh, giường bệnh, phòng học, trạm sạc, trụ sạc, đơn hàng, đơn thư, vụ án, vụ cháy, đối tượng, nghi phạm, nạn nhân, máy bay, tàu, tàu ngầm, tàu chiến, tàu hộ vệ, tàu tuần tra, tàu cá, tàu hàng, tàu chở dầu, tàu sân bay, xe, xe tăng, xe bọc thép, xe buýt, xe máy, xe tải, xe khách, xe ô tô, ô tô, xe điện, toa xe, đầu máy, đoàn tàu, trực thăng, máy bay trực thăng, máy bay không người lái, tiêm kích, chiến đấu cơ, tên lửa, pháo, khẩu pháo, đạn, quả đạn, quả bom, bom, vệ tinh, ra đa, radar, súng, "
    "người, công nhân, nhân viên, lao động, người lao động, kỹ sư, bác sĩ, y tá, giáo viên, học sinh, sinh viên, binh sĩ, quân nhân, binh lính, lính, cảnh sát, hành khách, khách, khách hàng, du khách, lượt khách, lượt, khách quốc tế, cổ đông, nhà đầu tư, chuyên gia, cán bộ, công chức, viên chức, đại biểu, thành viên, hội viên, đảng viên, bệnh nhân, nạn nhân, ca, ca nhiễm, ca mắc, hộ dân, hộ, hộ gia đình, gia đình, trẻ em, phụ nữ, em, cháu, nông dân, ngư dân, thuyền viên, phi công, vận động viên, cầu thủ, nghệ sĩ, nghi phạm, bị cáo, bị can, luật sư, thí sinh, ứng viên, cử tri, tỷ phú, triệu phú, chiến sĩ, sĩ quan, dân, cư dân, người dân, tình nguyện viên, tài xế, chủ xe, tài khoản, người dùng, thuê bao, việc làm, "
    "công ty, doanh nghiệp, tập đoàn, ngân hàng, chi nhánh, cửa hàng, siêu thị, trung tâm, nhà máy, nhà thầu, nhà cung cấp, cơ quan, tổ chức, bộ, sở, ngành, hãng, hãng bay, đối tác, dự án, gói thầu, hợp đồng, đơn hàng, thỏa thuận, thương vụ, giao dịch, khu công nghiệp, cụm công nghiệp, khu, khu vực, tòa nhà, tòa, căn hộ, căn, ngôi nhà, nhà, phòng, giường, giường bệnh, trường, trường học, trường đại học, bệnh viện, trạm, trạm sạc, trạm biến áp, nhà kho, nhà xưởng, nhà hàng, nhà dân, nhà ở, nhà khoa học, nhà báo, nhà văn, nhà thờ, nhà trẻ, nhà vườn, nhà nghỉ, nhà mạng, nhà giáo, nhà sản xuất, nhà phân phối, nhà bán lẻ, nhà sáng lập, kho bãi, tầng hầm, chỗ đỗ xe, phòng học, phòng khám, phòng ngủ, giáo sư, tiến sĩ, chi bộ, chi đoàn, chi hội, dân quân, bộ đội, công an, thanh niên, đoàn viên, người lính, sinh viên năm, công nhân viên, hộ nghèo, tân sinh viên, xuồng, ghe, thuyền, ca nô, xe cứu thương, xe cứu hỏa, câu hỏi, trạm y tế, di tích, lễ hội, bò sữa, cá, tôm, heo, vịt, dê, nhà ga, ga, sân bay, cảng, cây cầu, cầu, tuyến, tuyến đường, tuyến bay, đường bay, chuyến bay, chuyến, làn, làn xe, hầm, hồ, đập, tua-bin, tuabin, tổ máy, lò phản ứng, mỏ, giếng dầu, giếng, thị trường, quốc gia, nước, tỉnh, thành phố, tỉnh thành, huyện, xã, phường, làng, thôn, địa phương, đảo, châu lục, "
    "cổ phiếu, cổ phần, trái phiếu, chứng chỉ quỹ, quỹ, phiếu, phiếu bầu, ghế, vé, suất, suất học bổng, sản phẩm, mặt hàng, thiết bị, máy, máy tính, điện thoại, chiếc điện thoại, bộ phận, linh kiện, con chip, chip, trâu, bò, lợn, gà, cây, cây xanh, cuốn sách, sách, bài báo, bài, bức tranh, tác phẩm, bộ phim, phim, giải, giải thưởng, huy chương, bàn thắng, bàn, điểm, trận, trận đấu, đội, câu lạc bộ, vụ, vụ án, vụ tai nạn, vụ việc, trường hợp, điều khoản, quy định, luật, nghị định, tiêu chí, mục tiêu, giải pháp, nhiệm vụ, hạng mục, chỉ tiêu, đợt, phiên, phiên giao dịch, kỳ, lô, lô đất, thửa đất, mã, mã cổ phiếu, liều, liều vắc xin, mẫu, container, kiện hàng, hộp, gói, bao, chai, lon, suất ăn, camera, robot, điểm bán, đại lý, văn phòng, kho, bến, tàu điện, máy phát, tấm pin, đồng minh, đồng chí, đồng phạm, đồng nghiệp, đồng bào, đồng đội, đồng hồ, đồng sáng lập, đô thị, thẻ, bộ hồ sơ, hồ sơ, đơn, đơn khiếu nại, ứng dụng, trang trại, hecta rừng, môn, lớp, khóa, nguồn, loại, loài, yếu tố, khoản vay, khoản, hồ sơ vay, tờ, hội nghị, sự kiện, chương trình, hoạt động, đề xuất, ý kiến, câu hỏi, năm"
).replace(", năm", "")

LEXICON = Lexicon(
    locale="vi",
    cldr="vi",
    country="VN",
    past="đã, từng, vừa",
    decimal=",",
    group=".",
    head_first=True,
    noun="first",
    noun_size=2,
    old_money="cũ",
    tenths_behind=True,
    not_money="đô, đồng, nhân, đơn, quyền, bảng, hào, đồng peseta, crun, unit, vàng, bạc, quỹ, tiền, nhóm",
    script="Latn",
    function_words="và của các những được cho với trong không một là tại đã người này có từ đến năm khi về theo sẽ đồng triệu tỷ",
    words={
        "POINT": {"point": "phẩy"},
        "POINTED": {"5": "năm phẩy"},
        "CARD": {
            "1": "một", "2": "hai", "3": "ba", "4": "bốn", "6": "sáu", "7": "bảy, bẩy", "8": "tám", "9": "chín", "10": "mười", "500": "năm trăm", "0": "không trăm", "5": "linh năm, lẻ năm",
        } | _spelled(),
        "PLACED": {"x": "linh năm, lẻ năm"},
        "SCALED": {f"5 {scale}": ", ".join(f"năm {word.strip()}" for word in words.split(",")) for scale, words in SCALES.items()},
        "POWER": {"10": "chục", "100": "trăm", "1000": "nghìn, ngàn, ngìn", "10000": "vạn", "1000000": "triệu", "1000000000": "tỷ, tỉ"},
        "SUFFIX": {"1000": "k", "1000000": "tr, triệu", "1000000000": "t"},
        "FRACTION": {"0.5": "nửa"},
        "ANDPART": {"0.5": "rưỡi"},
        "HALFAFTER": {"half": "rưỡi"},
        "VAGUE": {"some": "nghìn lẻ một, ngàn lẻ một, vài, mấy, nhiều, hàng, hàng chục, hàng trăm, hàng nghìn, hàng ngàn, hàng vạn, hàng triệu, hàng tỷ, hàng tỉ, vài chục, vài trăm, vài nghìn, vài ngàn, mấy chục, mấy trăm, dăm, hàng loạt, một số, vô số, hàng chục nghìn, hàng trăm nghìn, hàng chục ngàn, dăm ba, vài ba, đôi ba, dăm bảy, năm bảy"},
        "AND": {"and": "và, linh, lẻ, cùng, &"},
        "OR": {"or": "hoặc, hay"},
        "ARTICLE": {"a": "một"},
        "ORDINAL": {"1": "đầu tiên, thứ nhất", "2": "thứ nhì"},
        "CURRENCY": {
            "VND": "đồng, đồng việt nam, việt nam đồng, vnđ, tiền đồng, tiền việt", "EUR": "euro, eur, ơ-rô, ơ rô, đồng euro", "JPY": "yên, yen, yên nhật, yen nhật, yên nhật bản, đồng yên, đồng yen", "CNY": "nhân dân tệ, tệ, ndt, rmb, đồng nhân dân tệ, yuan",
            "KRW": "won hàn quốc, won hàn, đồng won", "KRW|KPW": "won", "GBP": "bảng anh, đồng bảng anh, bảng", "EGP": "bảng ai cập", "LBP": "bảng liban", "SYP": "bảng syria", "THB": "baht, bạt, baht thái, baht thái lan, bạt thái, đồng baht", "RUB|RUR|BYN": "rúp, ruble, rup, rouble, đồng rúp", "RUB": "rúp nga, ruble nga",
            "CHF": "franc thụy sĩ, franc thuỵ sĩ, phrăng thụy sĩ, franc thụy sỹ", "CHF|FRF|XOF|XAF": "franc, phrăng, quan", "FRF": "franc pháp, quan pháp", "INR|PKR|LKR|NPR": "rupee, rupi, ru-pi", "INR": "rupee ấn độ, rupi ấn độ", "PKR": "rupee pakistan", "IDR": "rupiah, rupiah indonesia", "MYR": "ringgit, ringgit malaysia", "LAK": "kíp lào, kip lào, kíp", "KHR": "riel, riel campuchia", "MMK": "kyat, kyat myanmar",
            "SEK": "krona thụy điển, crown thụy điển, cuaron thụy điển, kronor thụy điển", "SEK|ISK": "krona, kronor", "NOK": "krone na uy, crown na uy, kroner na uy", "DKK": "krone đan mạch, crown đan mạch, kroner đan mạch", "NOK|DKK": "krone, kroner", "CZK": "koruna séc, crown séc, koruna", "CZK|SEK|NOK|DKK": "crown", "PLN": "zloty, zloty ba lan, złoty", "HUF": "forint", "TRY|TRL": "lira thổ nhĩ kỳ", "TRY|TRL|ITL|LBP|SYP": "lira", "ITL": "lira ý, lia ý",
            "BRL": "real brazil", "MXN|PHP|ARS|CLP|COP|UYU|CUP|DOP": "peso", "MXN": "peso mexico", "PHP": "peso philippines", "ARS": "peso argentina", "CLP": "peso chile", "COP": "peso colombia", "SAR|QAR|OMR|IRR|YER": "riyal, rial", "SAR": "riyal saudi, riyal saudi arabia, riyal ả rập xê út, riyal ả-rập xê-út", "QAR": "riyal qatar", "IRR": "rial iran", "AED|MAD": "dirham", "AED": "dirham uae", "KWD|IQD|RSD|JOD|BHD|DZD|TND": "dinar", "KWD": "dinar kuwait", "IQD": "dinar iraq",
            "ILS": "shekel, shekel israel", "ZAR": "rand, rand nam phi", "UAH": "hryvnia, hryvnia ukraine", "KZT": "tenge", "DEM": "mác đức, mark đức, mác, đồng mác", "NGN": "naira", "MNT": "tugrik", "XDR": "quyền rút vốn đặc biệt", "BDT": "taka", "RON|ROL": "leu romania",
            "USD|CAD|AUD|HKD|SGD|NZD|TWD": ", ".join(DOLLARS), "USD": "mỹ kim, đồng usd, đồng bạc xanh, u.s. dollar",
            "TWD": "tân đài tệ, đài tệ",
        } | {},
        "DEMONYM_AFTER": dict(DEMONYMS),
        "SIGN": {"VND": "đ"},
        "PRICED": {"VND": "giá, giá bán, giá thuê, giá vé, giá gốc, lương, lương tháng, học phí, tiền thuê, tiền cọc, đặt cọc, cho thuê, trả góp, ship, phí ship"},
        "PRECURRENCY": {"VND": "vnđ"},
        "MINOR": {"USD|EUR|AUD|SGD 0.01": "xu, cent, cents, xu mỹ, cent mỹ", "GBP 0.01": "xu anh, penny, pence"},
        "DOUBTFUL": {"won": "đồng, bảng, tệ, quan, kíp, yên, đô, bạt, mác, won, rand", "scale": ""},
        "NAMEWORD": {"real": "euro, won"},
        "HEDGE": {
            "approximately": "khoảng, chừng, xấp xỉ, ước, ước tính, ước khoảng, ước chừng, vào khoảng, độ, cỡ, tầm, tầm khoảng, ước đạt, dự kiến khoảng, quanh mức, quanh, ~, ≈, trên dưới, khoảng chừng, ước lượng",
            "more_than": "hơn, trên, vượt, vượt quá, quá, vượt mức, vượt ngưỡng, vượt mốc, trên ngưỡng, trên mốc, cao hơn, nhiều hơn, lớn hơn, hơn cả, trên mức, >, vượt trên, lên hơn, lên trên",
            "at_least": "ít nhất, tối thiểu, không dưới, không ít hơn, không thấp hơn, chí ít, ít ra, thấp nhất, từ mức, ≥, tối thiểu là, ít nhất là, thấp nhất là",
            "less_than": "dưới, chưa đến, chưa tới, không đến, không tới, chưa đầy, ít hơn, thấp hơn, nhỏ hơn, chưa đạt, dưới mức, dưới ngưỡng, dưới mốc, <",
            "at_most": "tối đa, nhiều nhất, không quá, không vượt quá, không vượt, lên đến, lên tới, tới, cao nhất, không hơn, tối đa là, nhiều nhất là, không cao hơn, có thể lên đến, có thể lên tới, cao nhất là, giới hạn ở mức, ≤, hạn mức tối đa, không nhiều hơn, trần",
            "nearly": "gần, suýt soát, ngót, ngót nghét, sắp đạt, tiệm cận, gần đạt, gần bằng, gần chạm, gần tới, cận, xấp xỉ gần, gần như, sát mức",
            "just_over": "hơn một chút, nhỉnh hơn, hơn chút, chỉ hơn, trên một chút, cao hơn một chút, vừa qua mức, nhỉnh hơn một chút",
        },
        "HEDGE_AFTER": {
            "at_least": "trở lên, hoặc hơn, +, hoặc nhiều hơn, hoặc cao hơn", "at_most": "trở xuống, đổ lại, hoặc ít hơn, là tối đa, là cao nhất", "approximately": "đổ lại đây, hoặc tương đương mức đó", "more_than": "có lẻ, có dư",
        },
        "FILLER": {"x": "có giá, có giá trị, có mệnh giá, lãi, cổ tức, là, thêm, tổng cộng, tổng, tổng số, mức, số, số tiền, tổng số tiền, giá, thêm một khoản, kỷ lục, bổ sung, một khoản, khoản, cả, tới, mức giá, từ, trị giá, con số, tổng trị giá, tương đương, tổng vốn, bằng, lên, mốc, đến, ở mức, với, đạt, bình quân, trung bình"},
        "TO": {"to": "đến, đến hết, tới hết, cho đến hết, tới, lên, xuống, còn, lên mức, xuống mức, xuống còn, lên thành, lên đến, lên tới, cho đến, cho tới, thành, và tới"},
        "MOVETO": {"to": "lên, xuống, còn, lên mức, xuống mức, xuống còn, lên thành, lên đến, lên tới, thành"},
        "BETWEEN": {"between": "giữa, trong khoảng, vào khoảng giữa, trong khoảng giữa, nằm giữa, dao động giữa"},
        "FROM": {"from": "từ, từ mức"},
        "AGAINST": {"against": "so với, so với mức, và"},
        "MOVE": {"move": "tăng, giảm, nâng, hạ, cắt, cắt giảm, điều chỉnh, thay đổi, tăng vọt, tăng mạnh, giảm mạnh, nâng mức, rút, rút ngắn, kéo dài, mở rộng, thu hẹp, đẩy, đưa, leo, leo thang, nhảy vọt, sụt, sụt giảm, tụt, rơi, thu nhỏ, phục hồi, cải thiện, tăng trưởng"},
        "SHIFT": {"shift": "tăng, giảm, mất, sụt, tăng thêm, giảm thêm, lãi, cộng, thêm"},
        "PER": {"per": "/, mỗi, một mỗi, trên mỗi, trên một, cho mỗi, cho một, mỗi một, trên, cứ mỗi"},
        "PERUNIT": {
            "năm": "năm", "tháng": "tháng", "quý": "quý", "tuần": "tuần", "ngày": "ngày", "giờ": "giờ", "thùng": "thùng", "tấn": "tấn", "kg": "kg, kí, ký", "cân": "cân", "tạ": "tạ", "cổ phiếu": "cổ phiếu, cp", "cổ phần": "cổ phần", "lượng": "lượng", "ounce": "ounce, oz, ao-xơ", "mét vuông": "mét vuông, m2, m²", "m³": "m3, m³, mét khối", "lít": "lít", "km": "km", "ha": "ha, héc-ta, hecta", "người": "người", "chiếc": "chiếc", "căn": "căn", "vé": "vé", "lần": "lần", "đêm": "đêm", "suất": "suất", "đơn vị": "đơn vị", "kwh": "kwh", "mwh": "mwh", "con": "con", "cái": "cái", "sản phẩm": "sản phẩm", "sinh viên": "sinh viên", "học sinh": "học sinh", "hộ": "hộ", "container": "container", "xe": "xe", "máy bay": "máy bay", "lượt": "lượt", "chỉ": "chỉ", "bộ": "bộ", "mmbtu": "mmbtu", "giạ": "giạ", "pound": "pound", "triệu btu": "triệu btu", "tàu": "tàu", "căn hộ": "căn hộ", "liều": "liều", "cuốn": "cuốn", "trái phiếu": "trái phiếu", "chứng chỉ quỹ": "chứng chỉ quỹ", "gallon": "gallon", "lô": "lô", "phút": "phút", "chai": "chai", "chuyến": "chuyến", "hành khách": "hành khách", "bao": "bao",
        },
        "EACH": {"mỗi": "mỗi chiếc, mỗi cái, mỗi đơn vị, mỗi bên"},
        "PERCENT": {"%": "%, phần trăm, ％", "điểm phần trăm": "điểm phần trăm, điểm %, điểm%", "điểm cơ bản": "điểm cơ bản"},
        "UNITWORD": {"x": "con, cuốn, viên, lá, chiếc, cái, quả, tấm, bức, ngôi, khẩu, đơn vị"},
        "PLURAL": {noun.strip(): noun.strip() for noun in NOUNS.split(",")},
        "TIMEPART": {"?": "Thứ Sáu Tuần Thánh, Thứ Sáu đen tối, Thứ Hai đen tối, Thứ Tư Lễ Tro, Tết, Tết Nguyên đán, dịp Tết, kỳ nghỉ Tết"},
        "MEASURE": {
            "km": "km, cây số, ki-lô-mét, kilomet, kilômét", "m": "m, mét", "m2": "m2, m²", "mét vuông": "mét vuông", "km2": "km2, km², kilomet vuông, km vuông", "m3": "m3, m³", "mét khối": "mét khối", "ha": "ha", "hecta": "hecta, héc-ta, héc ta, hécta", "tấn": "tấn", "tạ": "tạ", "yến": "yến", "kg": "kg, ki-lô-gam, kilogam, kilôgam, cân", "gam": "gam, gram", "lít": "lít", "thùng": "thùng", "mw": "mw", "megawatt": "megawatt", "gw": "gw", "kw": "kw", "kwh": "kwh", "gwh": "gwh", "mwh": "mwh", "kv": "kv", "mva": "mva", "giờ": "giờ, tiếng, giờ đồng hồ", "phút": "phút", "giây": "giây", "cm": "cm", "mm": "mm", "dặm": "dặm", "hải lý": "hải lý", "foot": "feet, foot", "ounce": "ounce, oz", "lượng": "lượng", "teu": "teu", "dwt": "dwt", "tầng": "tầng", "độ": "độ c, độ", "điểm": "điểm", "sào": "sào", "mẫu": "mẫu", "kva": "kva", "hp": "hp", "mah": "mah", "mp": "mp", "gb": "gb", "tb": "tb", "inch": "inch", "gallon": "gallon", "pound": "pound", "bậc": "bậc", "tỷ kwh": "", "mph": "mph", "knot": "knot",
        },
        "NONUM": {
            "no": "anh, chị, bà, ông, cô, chú, bác, cậu, dì, xóm, ấp, số, thứ, lần thứ, điều, khoản, mục, điểm, chương, trang, quận, phường, đường, đường số, tuyến số, tầng, phòng, covid, cấp, giai đoạn, lớp, loại, hạng, khóa, khoá, kỳ, bài, tập, vòng, phiên thứ, nghị định, nghị quyết, thông tư, quyết định, luật, luật số, chỉ thị, công văn, quốc lộ, tỉnh lộ, cao tốc, ga, cổng, bến, cầu số, nhà số, số nhà, ngõ, ngách, hẻm, tổ, khu phố, boeing, airbus, top, tốp, f, su, mig, phiên bản, windows, nhóm, mã số, biển số, hotline, điện thoại, đt, tel, fax, bảng, hình, phụ lục, chuyến bay, tàu số, hà nội, số hiệu, mẫu số, đội, u, văn bản, thôn, xóm, bậc, mức độ, thế hệ, phần, câu, đợt, lô số, nhà máy số, nhà ga, phân khu, vành đai, kế hoạch, đại hội, lần, trung đoàn, sư đoàn, lữ đoàn, tiểu đoàn, quân khu, hải quân vùng, vùng, kênh, vtv, htv, công trình số, thế kỷ, thế kỉ, cup, sea games, asiad, euro, world cup, olympic, thứ tự, phía số, bộ luật, thang, cảng số, tổ máy số, apollo, chang'e, tòa án khu vực, tand khu vực, viện kiểm sát khu vực",
        },
        "NAMELEAD": {"x": "euro, world cup, olympic, sea games, asian cup, expo, asiad, aff cup, u23, apec, cop, cúp, tầm nhìn, miss, hoa hậu, festival, giải, windows, đề án, đảng bộ, agenda"},
        "STOP": {
            "x": "chín bỏ làm mười, ba chìm bảy nổi, trăm công nghìn việc, một nắng hai sương, ba chân bốn cẳng, chín người mười ý, mười người như một, năm châu bốn biển, một công đôi việc, năm thì mười họa, ba bề bốn bên, một mất một còn, trăm phương nghìn kế, hai nước, ba mẹ, ba má, chính thức, chính, và, của, các, những, được, cho, với, trong, không, là, tại, đã, này, có, từ, đến, khi, về, theo, sẽ, đang, vào, ra, lên, xuống, trên, dưới, ngoài, giữa, bởi, do, vì, nên, nhưng, mà, thì, để, như, cũng, vẫn, còn, chỉ, rất, hơn, nhất, đó, kia, ấy, đây, nào, gì, ai, sau, trước, trong khi, ở, qua, tới, bằng, so với, so, bị, phải, cần, nếu, hoặc, hay, mỗi, từng, mọi, cả, tất cả, lần, lần này, lần lượt, thêm, nữa, rồi, lại, luôn, chưa, chẳng, cùng, cùng với, nhau, tự, họ, ông, bà, anh, chị, tôi, chúng ta, nó, thuộc, gồm, bao gồm, nhằm, hiện, hiện nay, ngày càng, tuy nhiên, ngay, vừa, mới, trở, trở lên, trở xuống, đối với, tương đương, đạt, mua, bán, tăng, giảm, trị giá, tổng, khoảng, gần, ít nhất, tối đa, chiếm, tỷ lệ, tỷ giá, tỷ trọng, tỷ suất, chứ, đều, dự kiến, góp, trả, chi, thu, lãi, lỗ, vốn, nhân dịp, một cách, đồng ý, triệu tập, triệu hồi, vạn sự, ba lan, một số, một cách, một phần, một lần, hai bên, cả hai, sau đó, trước đó, gấp, lần so với, giờ sáng, giờ chiều, giờ tối, h, g, giờ trưa, tuổi, tuổi đời, điểm so với, và hơn, tỉ lệ, tỉ giá, tỉ trọng, tỉ số, tỷ số, ở mức, ở vị trí, tính đến, liên tiếp, liên tục, đầu tiên, cuối cùng, đầu, cuối, đầy, chẵn, tròn, giờ gmt, ba đình, mười mươi, chín chắn, chín muồi, hai bà trưng, ba vì, ba tư, ba đồn, mốt, đầu tư, riêng tư, tư nhân, tư vấn, bên, phía, mặt, chiều, phương án, thập kỷ, thập niên, thế kỷ, thế kỉ, lần đầu, ngàn năm, phần tư, phần ba, phần năm, phần mười",
        },
        "MODIFIER": {"new": "nhiều, các, những, chiếc, cái"},
        "PREP": {"in": "trong, vào, ngày, hết, thời điểm, sau, trước, mốc, cuối"},
        "DURING": {"for": "trong, suốt, kéo dài, sau, trong vòng, thời hạn, mất"},
        "YEARLEAD": {"in": "năm, từ, đến, tới, trước, sau, trong, giai đoạn, thời kỳ, giữa, và, kể từ, vào, (, cuối, đầu, niên khóa, niên vụ, mùa, mùa giải, kể, nhiệm kỳ, khoảng, hết, hạn, năm học, các năm, cho, quý, thời điểm, tài khóa"},
        "YEARWORD": {"year": "năm"},
        "WEEKSIGN": {"week": "tuần, tuần thứ"},
        "LAST": {"last": "cuối, cuối cùng"},
        "OF": {"of": "của"},
        "UNIT": {"Y": "năm, năm liền, năm liên tiếp", "M": "tháng, tháng liền, tháng liên tiếp", "W": "tuần", "D": "ngày, ngày đêm, hôm", "Q": "quý, quý liên tiếp", "H": "nửa năm", "10Y": "thập kỷ, thập niên, thập kỉ", "100Y": "thế kỷ, thế kỉ", "5Y": "nhiệm kỳ 5 năm"},
        "SPANWORD": {"P5Y": "năm năm", "P5D": "năm ngày", "P5W": "năm tuần", "P6M": "nửa năm, sáu tháng", "P10Y": "một thập kỷ, một thập niên, mười năm", "P1Y6M": "một năm rưỡi"},
        "RELATIVE_AFTER": {"-1": "trước, ngoái, vừa qua, vừa rồi, rồi, qua, trước đây, mới qua", "0": "này, nay, hiện tại, hiện nay, hiện hành, đang diễn ra", "1": "tới, sau, tới đây, sắp tới, kế, tới nữa", "-2": "kia"},
        "PREVIOUS_AFTER": {"-1": "trước đó, liền trước, liền kề trước đó", "1": "sau đó, tiếp theo, kế tiếp, tiếp sau, liền sau, kế đó", "0": "đó, ấy, cùng năm, đó luôn"},
        "CONJUNCTION": {"x": "một ngày trước, một ngày sau, một năm sau, một tháng sau"},
        "ANCHORWORD": {"D -1": "hôm trước, ngày hôm trước, ngày trước đó, một ngày trước đó, một ngày trước", "D 1": "hôm sau, ngày hôm sau, ngày sau đó, một ngày sau, một ngày sau đó", "Y -1": "một năm trước đó", "Y 1": "một năm sau, một năm sau đó", "M -1": "một tháng trước đó", "M 1": "một tháng sau, một tháng sau đó", "Y 0": "cùng năm", "M 0": "cùng tháng", "D 0": "cùng ngày"},
        "DAYWORD": {"-2": "hôm kia, ngày hôm kia", "-1": "hôm qua, ngày hôm qua, tối qua, đêm qua, chiều qua, sáng qua", "0": "hôm nay, ngày hôm nay, sáng nay, chiều nay, tối nay, trưa nay, đêm nay", "1": "ngày mai, mai, sáng mai, chiều mai, tối mai", "2": "ngày kia, ngày mốt"},
        "AGO": {"-1": "trước, trước đây, về trước", "1": "nữa, tới nữa"},
        "AGOBEFORE": {"-1": "cách đây, cách nay, cách đây khoảng, cách đây hơn", "1": ""},
        "LATER": {"-1": "trước đó", "1": "sau đó, sau"},
        "PART": {"early": "đầu, những tháng đầu, những ngày đầu", "mid": "giữa", "late": "nửa sau", "end": "cuối, hết, những ngày cuối"},
        "FIRSTLAST": {"first": "đầu, đầu tiên", "last": "cuối, cuối cùng"},
        "FISCAL": {"FY": "năm tài chính, năm tài khóa, tài khóa, năm ngân sách, niên độ tài chính, niên độ"},
        "DECADEWORD": {"s": "thập niên, thập kỷ, thập kỉ, những năm, thập niên những năm"},
        "CENTURY": {"c": "thế kỷ, thế kỉ, thế kỷ thứ"},
        "QUARTERSIGN": {"Q": "quý, quí", "H": "nửa"},
        "HALFNAME": {"1": "nửa đầu, sáu tháng đầu, bán niên đầu, 6 tháng đầu", "2": "nửa cuối, nửa sau, sáu tháng cuối, 6 tháng cuối"},
        "PARTNAME": {"1 4": "quý một, quý nhất, quý đầu", "2 4": "quý hai", "3 4": "quý ba", "4 4": "quý tư, quý bốn, quý cuối"},
        "DAYLEAD": {"day": "ngày, hôm"},
        "ELAPSED": {"x": "tính chung, lũy kế, luỹ kế, cộng dồn, trong, qua, sau, hết"},
        "CUMULATIVE": {"x": "lũy kế, luỹ kế, tính chung"},
        "DAYCUE": {"day": "phiên, phiên giao dịch, cuối phiên, chốt phiên, sáng, chiều, tối, trưa, đêm, kể từ, từ, trước, sáng ngày, vào, tính đến, vào sáng, hạn chót, đến ngày, rạng sáng, hôm, dịp, dịp lễ, kỳ nghỉ lễ, kỳ nghỉ, nghỉ lễ, lễ, ngày lễ, mùng, giờ sáng, giờ chiều, giờ tối, giờ trưa, giờ đêm, khai giảng, khai mạc, bế mạc, tựu trường, khởi chiếu, ra mắt"},
        "SEASON": {"1": "mùa xuân", "2": "mùa hè, mùa hạ, hè", "3": "mùa thu", "4": "mùa đông"},
        "TODATE": {"Y": "từ đầu năm đến nay, từ đầu năm tới nay, kể từ đầu năm đến nay, kể từ đầu năm, từ đầu năm", "M": "từ đầu tháng đến nay, từ đầu tháng", "Q": "từ đầu quý đến nay"},
        "REST": {"rest": "phần còn lại của, thời gian còn lại của, những tháng còn lại của"},
        "BEGINNING": {"from": "kể từ, bắt đầu từ"},
        "LASTING": {"for": "trong, trong vòng"},
        "OPENSIDE": {
            "since": "từ, kể từ, bắt đầu từ, từ sau, tính từ, bắt đầu, ngay từ, có hiệu lực từ, từ khoảng", "until": "đến, tới, cho đến, cho tới, đến hết, tới hết, tính đến, chậm nhất, muộn nhất, chậm nhất là, muộn nhất là, chậm nhất vào, muộn nhất vào, chậm nhất trong, muộn nhất trong, trước khi kết thúc, hạn chót, hạn cuối, không muộn hơn, tính đến hết, tính tới, hết, đến trước cuối, cho đến hết",
            "before": "trước, trước khi, trước thời điểm", "after": "sau, sau khi, muộn hơn",
        },
        "OPENAFTER": {"since": "trở đi, trở về sau, đến nay, tới nay, cho đến nay", "before": "trở về trước"},
        "AGE": {"old": "tuổi, tuổi đời"},
        "FUTURE": {"will": "sẽ, dự kiến, kế hoạch, dự tính, sắp, có thể, hứa, định, mục tiêu, dự định, phấn đấu, tới, tới đây, kỳ vọng, đặt mục tiêu, cam kết, chuẩn bị, dự báo, đến hết, chậm nhất, muộn nhất, hạn chót"},
        "EVERY": {"every": "mỗi, các"},
        "EVERYAFTER": {"every": "hằng tuần, hàng tuần"},
        "SAMETIME": {"same": "cùng kỳ, cùng kì"},
        "WEEKEND": {"x": "cuối tuần"},
        "COMPARING": {"than": "so với, gấp đôi, gấp ba, hơn"},
        "NOW": {"now": "nay, bây giờ"},
        "WEEKDAY": {"0": "thứ 2", "1": "thứ 3", "2": "thứ 4", "3": "thứ 5", "4": "thứ 6", "5": "thứ 7, thứ bẩy", "6": "chủ nhật, chúa nhật"},
        "DOUBTFULDAY": {"led": "thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, thứ bẩy, thứ 2, thứ 3, thứ 4, thứ 5, thứ 6, thứ 7, th 2, th 3, th 4, th 5, th 6, th 7, cn"},
        "MONTH": {
            "1": "tháng một, tháng giêng, tháng 01", "2": "tháng hai, tháng 02", "3": "tháng ba, tháng 03", "4": "tháng tư, tháng 04", "5": "tháng 05", "6": "tháng sáu, tháng 06", "7": "tháng bảy, tháng bẩy, tháng 07", "8": "tháng tám, tháng 08", "9": "tháng chín, tháng 09", "10": "tháng mười", "11": "tháng mười một", "12": "tháng mười hai, tháng chạp",
        },
        "EQUIVALENT": {"is": "tương đương, tương đương với, tức, tức là, tương đương khoảng, quy đổi, quy đổi ra, bằng, hay, hay là, tương ứng, tương ứng với, =, ≈, quy ra, tính ra, quy đổi tương đương, theo tỷ giá hiện tại, xấp xỉ, khoảng, có nghĩa là, nghĩa là"},
        "INCLUDING": {"some": "trong đó, trong đó có, bao gồm, gồm, kể cả, bao gồm cả, gồm cả", "all": "bao gồm toàn bộ"},
        "SUMCUE": {"of": "bao gồm, gồm, chia thành, được chia thành, chia cho, cấu thành từ, gồm có, cụ thể, chia làm, chia ra"},
        "ADDSUP": {"sum": "tổng cộng, cộng lại, tổng số, tổng, cộng lại là, tất cả, tổng cộng là"},
        "TOTALCUE": {"total": "tổng cộng, tổng số, tổng giá trị, tổng trị giá, tổng, tức, hay, trị giá"},
        "UP": {"up": "tăng, tăng trưởng, tăng thêm, nâng, cao hơn, tăng mạnh, tăng vọt, nhảy vọt, leo"},
        "DOWN": {"down": "giảm, hạ, sụt, sụt giảm, cắt giảm, thấp hơn, giảm mạnh, mất, rơi, lao dốc"},
        "MULTIPLE": {"2": "tăng gấp đôi, gấp đôi, tăng gấp 2, tăng gấp hai, gấp 2 lần, gấp hai lần", "3": "tăng gấp ba, gấp ba, gấp 3 lần, tăng gấp 3, gấp ba lần", "4": "tăng gấp bốn, gấp bốn, gấp 4 lần, gấp bốn lần", "0.5": "giảm một nửa, giảm còn một nửa"},
        "SHAREOF": {"of": "trong số, trong tổng số"},
        "EACHOF": {"x": "mỗi người, mỗi"},
        "SHARECUE": {"is": "chiếm, chiếm khoảng"},
        "THEN": {"then": "khi đó, lúc đó, thời điểm đó, tại thời điểm đó, vào thời điểm đó, lúc bấy giờ, theo tỷ giá khi đó"},
        "BEGIN": {"begin": "bắt đầu, khởi công, khai mạc, khởi động, mở cửa"},
        "FINISH": {"end": "kết thúc, hoàn thành, bế mạc, chấm dứt, khép lại"},
        "NEG": {"-": "âm"},
        "PLACE": {
            "SE": "Thụy Điển", "NO": "Na Uy", "DK": "Đan Mạch", "CZ": "Séc", "CH": "Thụy Sĩ", "GB": "Vương quốc Anh, Luân Đôn, London", "EG": "Ai Cập", "RU": "Liên bang Nga, Moscow, Nga", "IN": "Ấn Độ, New Delhi", "PK": "Pakistan", "LK": "Sri Lanka", "MX": "Mexico", "AR": "Argentina", "CL": "Chile", "CO": "Colombia", "PH": "Philippines, Manila", "KR": "Hàn Quốc, Seoul", "KP": "Triều Tiên, Bình Nhưỡng", "AU": "Australia, Úc, Sydney, Canberra", "CA": "Canada, Ottawa", "SG": "Singapore", "HK": "Hong Kong, Hồng Kông", "TW": "Đài Loan, Đài Bắc", "SA": "Saudi Arabia, Ả Rập Xê Út", "QA": "Qatar", "IR": "Iran, Tehran", "TR": "Thổ Nhĩ Kỳ, Ankara", "AE": "UAE, Dubai, Abu Dhabi", "KW": "Kuwait", "IQ": "Iraq",
        },
    },
    exact={
        "SUFFIX": {"1000": "K"},
        "ORDINAL": {"1": "I", "2": "II", "3": "III", "4": "IV"},
        "SIGN": {"VND": "VNĐ"},
        "QUARTERSIGN": {"Q": "Q"},
    },
)  # fmt: skip
