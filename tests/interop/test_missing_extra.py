"""Without its library a module says what to install; with it, importing dealvalue does not load it."""

import subprocess
import sys

import pytest

LIBRARIES = {"arrow": "pyarrow", "numpy": "numpy", "pandas": "pandas", "polars": "polars"}


@pytest.mark.parametrize(("module", "library"), LIBRARIES.items())
def test_what_is_not_installed_is_named(module: str, library: str):
    script = f"""
import sys
sys.modules[{library!r}] = None
try:
    import dealvalue.interop.{module}
except ImportError as error:
    print(type(error).__name__, error)
"""
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout == f"MissingExtraError {library} is not installed: pip install 'dealvalue[{module}]'\n"


def test_parquet_without_pyarrow(tmp_path):
    script = f"""
import sys
sys.modules["pyarrow"] = None
from dealvalue.interop.pandas import from_pandas
try:
    from_pandas({str(tmp_path / "rates.parquet")!r})
except ImportError as error:
    print(type(error).__name__, error)
"""
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout == "MissingExtraError pyarrow is not installed: pip install 'dealvalue[arrow]'\n"
