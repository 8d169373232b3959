import ast
import inspect
import pickle

import pytest

import dealvalue

NAMES = """
find read read_many parse_figure parse_money parse_period Reader Document Mention Claim
convert Conversion ExchangeRate RatePolicy RateProvider RateTable
total total_by Deal Total
check Finding Report Tolerance Verdict
Currency Money MoneyBag Figure Hedge Interval Period Duration DurationRange
DealValueError InvalidTypeError InvalidValueError ParseError InputError UnknownCurrencyError
CurrencyMismatchError RateNotFoundError CurrencyLifeError IndexNotFoundError RateProviderError MissingExtraError
""".split()


def imported_for_type_checkers():
    """Where the imports under TYPE_CHECKING say that each name is from."""
    tree = ast.parse(inspect.getsource(dealvalue))
    imports = (
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("dealvalue")
    )
    return {alias.name: node.module for node in imports for alias in node.names}


def test_the_public_names_are_these():
    assert dealvalue.__all__ == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_from_where_type_checkers_think(name):
    value = getattr(dealvalue, name)
    assert value.__module__ == imported_for_type_checkers()[name]
    assert pickle.loads(pickle.dumps(value)) is value


def test_each_is_listed_by_dir():
    assert set(NAMES) <= set(dir(dealvalue))


def test_a_star_brings_them_all():
    space = {}
    exec("from dealvalue import *", space)  # noqa: S102 (what is tested)
    assert set(NAMES) <= set(space)


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="'dealvalue' has no attribute 'amount'"):
        dealvalue.amount  # noqa: B018 (what is tested)


@pytest.mark.parametrize("name", NAMES)
def test_each_is_documented(name):
    assert inspect.getdoc(getattr(dealvalue, name))
