from datetime import date

import pytest

import dealvalue
from dealvalue.text.tense import past_pattern

ON = date(2025, 12, 15)


@pytest.mark.parametrize(
    ("locale", "past", "ahead"),
    [
        ("en", "It signed the deal in March.", "It opens in March."),
        ("en", "In March, it was sold.", "In March, it is sold."),
        ("en", "The firm, founded by his aunt, left in March and sold it.", "It was founded here and opens in March."),
        ("de", "Der Vertrag wurde im März unterzeichnet.", "Das Werk öffnet im März."),
        ("nl", "Het bedrijf tekende het contract in maart.", "De fabriek opent in maart."),
        ("sv", "Bolaget tecknade avtalet i mars.", "Fabriken öppnar i mars."),
        ("fr", "Le groupe a signé un contrat en mars.", "L'usine ouvre en mars."),
        ("es", "La empresa firmó el contrato en marzo.", "La planta abre en marzo."),
        ("pt", "A empresa assinou o contrato em março.", "A fábrica abre em março."),
        ("it", "La società ha firmato il contratto a marzo.", "La fabbrica apre a marzo."),
        ("pl", "Firma podpisała umowę w marcu.", "Fabryka rusza w marcu."),
        ("ru", "Компания подписала контракт в марте.", "Завод открывается в марте."),
        ("uk", "Компанія підписала контракт у березні.", "Завод відкривається у березні."),
        ("tr", "Şirket sözleşmeyi mart ayında imzaladı.", "Fabrika mart ayında açılıyor."),
        ("hi", "कंपनी ने मार्च में समझौता किया था।", "कारखाना मार्च में खुल रहा है।"),
        ("ar", "وقعت الشركة العقد في مارس.", "المصنع يفتح في مارس."),
        ("vi", "Công ty đã ký hợp đồng vào tháng 3.", "Nhà máy mở cửa vào tháng 3."),
        ("id", "Perusahaan telah menandatangani kontrak pada Maret.", "Pabrik dibuka pada Maret."),
        ("ja", "同社は3月に契約を結んだ。", "工場は3月に完成する。"),
        ("ko", "회사는 3월 계약을 체결했다.", "공장은 3월 문을 연다."),
        ("zh", "公司3月签署了合同。", "工厂3月投产。"),
    ],
)
def test_verbs_tell_which_march_is_meant(locale, past, ahead):
    found = [dealvalue.find(text, locale=locale, on=ON, kinds={"period"})[0].to_dict()["start"] for text in (past, ahead)]
    assert found == ["2025-03-01", "2026-03-01"]


def test_what_is_days_ahead_was_due():
    (mention,) = dealvalue.find("The bill was due on December 20.", locale="en", on=ON)
    assert mention.to_dict()["start"] == "2025-12-20"


def test_participles_of_the_present_tell_nothing():
    pattern = past_pattern("held", "is, are", spaced=True)
    assert pattern.search("it held") is not None
    assert pattern.search("they are held") is None
    assert past_pattern("", spaced=True).search("was") is None
    assert past_pattern("た。", spaced=False).search("結んだ。") is None
