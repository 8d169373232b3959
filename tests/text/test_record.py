"""A record behaves as a frozen dataclass does."""

import pytest

from dealvalue.text.record import Record, replace


class Point(Record):
    x: int
    y: int = 0


class Named(Point):
    name: str = "origin"


class Other(Record):
    x: int
    y: int = 0


def test_construction_by_place_and_by_name():
    assert (Point(1, 2).x, Point(1, 2).y) == (1, 2)
    assert Point(1, 2) == Point(1, y=2) == Point(y=2, x=1)
    assert Point(1).y == 0
    assert repr(Point(1)) == "Point(x=1, y=0)"


def test_a_record_of_a_record_has_the_fields_of_both():
    assert Named.fields == ("x", "y", "name")
    assert Named(1, 2, "there").name == "there"
    assert Named(1).name == "origin"


def test_equal_values_are_equal_and_hash_alike():
    assert Point(1) == Point(1, 0)
    assert hash(Point(1)) == hash(Point(1, 0))
    assert Point(1) != Point(2)
    assert Point(1) != Other(1)
    assert Point(1) != Named(1)
    assert len({Point(1), Point(1, 0), Other(1)}) == 2


def test_a_record_is_frozen():
    point = Point(1)
    with pytest.raises(AttributeError, match="Point is frozen: x cannot be set"):
        point.x = 2
    with pytest.raises(AttributeError, match="Point is frozen: x cannot be deleted"):
        del point.x
    assert point == Point(1)


def test_a_copy_with_other_values():
    point = Point(1, 2)
    assert replace(point, y=3) == point.replaced(y=3) == Point(1, 3)
    assert point == Point(1, 2)
    assert type(replace(Named(1), x=2)) is Named


@pytest.mark.parametrize(("values", "named"), [((1, 2, 3), {}), ((1,), {"x": 2}), ((1,), {"z": 2}), ((1, 2, 3), {"z": 2})])
def test_fields_that_it_does_not_have(values, named):
    with pytest.raises(TypeError, match="Point takes x, y"):
        Point(*values, **named)


def test_a_field_that_it_does_not_have_is_not_replaced():
    with pytest.raises(TypeError, match="Point takes x, y"):
        Point(1).replaced(z=2)
