"""The forms in which rates are published: one file a form, bytes in, rates out.

Each module has

::

    NAME                    what a caller writes to ask for the form
    SOURCE                  who publishes it, as a rate names its source
    recognises(head)        whether a file that begins with these bytes has the form
    rates(data, source, told)
                            yields (line, ExchangeRate), or (line, InputError) for a rate in a currency that nobody
                            knows, (line, Doubt) for a zero in the place of a rate; any other thing that is wrong
                            is raised: an InputError that says the line

and, where the file itself tells the terms on which it may be used,

::

    licence(data)           the text of the licence

To add a form, add a module and name it here.
"""

from collections.abc import Iterator
from datetime import date
from importlib import import_module
from typing import Final, NamedTuple, Protocol, cast

from dealvalue._marker import shown
from dealvalue.errors import InputError, InvalidValueError
from dealvalue.period import Period
from dealvalue.rates.doubt import Doubt
from dealvalue.rates.rate import ExchangeRate

__all__ = ["FORMATS", "NOTHING_TOLD", "RateFormat", "Row", "Told", "named", "recognised"]

#: The names of the forms, in the order in which a file of unknown form is tried.
FORMATS: Final = (
    "ecb_csv",
    "ecb_sdmx",
    "ecb_xml",
    "frankfurter_v1",
    "frankfurter_v2",
    "openexchangerates",
    "exchangerate_host",
    "exchangeratesapi",
    "fixer",
    "currencylayer",
    "fawazahmed0",
    "fred_csv",
    "fred_json",
    "beancount",
    "ledger",
    "nbp_json",
    "cnb_json",
    "nbu_json",
    "bok_json",
    "hmrc_xml",
    "bnr_xml",
    "cbr_xml",
    "tcmb_xml",
    "mnb_xml",
    "hmrc_csv",
    "norges_bank_csv",
    "imf_iati_csv",
    "world_bank_csv",
    "world_bank_wide_csv",
    "imf_tsv",
    "cnb_txt",
    "boe_csv",
    "rba_csv",
    "boc_json",
    "boj_json",
    "banxico_json",
    "bcch_json",
    "banrep_json",
    "bundesbank_csv",
    "generic_csv",
)

#: The line it stands on, where the form has lines, and the rate or what is wrong with it.
Row = tuple[int | None, ExchangeRate | InputError | Doubt]


class Told(NamedTuple):
    """What some files leave out, and the caller has to tell."""

    #: The day, or the days that an average is taken over.
    on: date | Period | None = None
    #: The identifier of the series, such as FRED's DEXKOUS.
    series: str | None = None


NOTHING_TOLD: Final = Told()


class RateFormat(Protocol):
    """What each module of this folder offers."""

    NAME: str
    SOURCE: str

    def recognises(self, head: bytes) -> bool:
        """Whether a file that begins so has this form."""
        ...

    def rates(self, data: bytes, source: str | None = None, told: Told = NOTHING_TOLD) -> Iterator[Row]:
        """Yield each rate with the line it stands on."""
        ...


def named(name: str) -> RateFormat:
    """Return the form of this name."""
    if name not in FORMATS:
        message = f"no format {shown(name)}: there are {', '.join(FORMATS)}"
        raise InvalidValueError(message)
    return cast("RateFormat", import_module(f"{__name__}.{name}"))


def recognised(data: bytes, source: str | None = None) -> RateFormat:
    """Return the form that the file shows in its first bytes."""
    head = data[:4096]
    for name in FORMATS:
        form = named(name)
        if form.recognises(head):
            return form
    reason = f"not a file of rates in a known form ({', '.join(FORMATS)})"
    raise InputError(reason, source=source, line=1)
