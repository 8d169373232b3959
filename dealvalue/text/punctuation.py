"""What every language shares: punctuation by the part it plays, and the symbols of units of measure."""

from typing import Final

PUNCTUATION: Final = {
    "OPEN": "( （ [ ［",
    "CLOSE": ") ） ] ］ .) .]",
    "COMMA": ", ， 、 ، ﹐",
    "COLON": ": ：",
    "SEMICOLON": "; ；",
    "SLASH": "/ ／",
    "DOT": ". .) .]",  # a full stop and the bracket behind it are one token: (22 млрд руб.)
    "QUERY": "? ! …",
    "BAR": "| \t",
    "HASH": "# № § ¶",
    "PLUS": "+",
    "AT": "@",
    "UNDERSCORE": "_ = ＝ * ^ \\ < > { }",
    "QUOTE": "\" “ ” „ « » ' ’ ‘ ´ 「 」 『 』",
    "VULGAR": "½ ¼ ¾ ⅕ ⅖ ⅗ ⅘ ⅛ ⅜ ⅝ ⅞",
    "APPROX": "~ ≈",
}

DASHES: Final = "- ‐ ‑ ‒ – — ― − －"
WAVES: Final = "~ ∼ 〜 ～"
MINUSES: Final = "- − – － △ ▲"

MEASURES: Final = (
    "g l L V W mm cm dm km nm µm μm kg mg µg μg ml mL cl cL dl dL hl hL m² m2 cm² cm2 km² km2 mm² m³ m3 cm³ cm3 dm³ km/h m/s l/100km kW MW GW TW Wh kWh MWh GWh TWh Ah mAh kV MV kVA MVA"
    " J kJ MJ GJ kcal eV keV MeV GeV TeV Pa hPa kPa MPa kN Nm Hz kHz MHz GHz THz dB kB KB MB GB TB PB KiB MiB GiB TiB kbps Kbps Mbps Gbps Tbps Mbit/s Gbit/s kbit/s"
    " mSv µSv Gy mGy Bq kBq Mt Mtpa ppm ppb rpm mph lb lbs oz mmHg psi °C °F ° ℃ ℉ ㎡ ㎢ ㎥ ㎞ ㎏ ㎜ ㎝ ㎎"
).split()  # fmt: skip
"""Symbols of units, spelled so and no other way; a language that has a word for one says it in its MEASURE."""
