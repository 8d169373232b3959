"""The one file in a zip, and never more of it than a file of rates can be."""

from typing import Final

from dealvalue.errors import InputError

__all__ = ["ZIP", "unpacked"]

#: What a zip begins with, and one with nothing in it.
ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")
#: The ECB's whole history is 2 MB; what unpacks to more than this is no file of rates.
_LARGEST: Final = 64_000_000


def unpacked(data: bytes, source: str | None = None) -> bytes:
    """Return the file in a zip; data that is no zip as it is."""
    if not data.startswith(ZIP):
        return data
    from io import BytesIO
    from zipfile import BadZipFile, ZipFile
    from zlib import error as BadStream  # noqa: N812 (an exception class in lower case)

    try:
        with ZipFile(BytesIO(data)) as archive:
            members = [info for info in archive.infolist() if not info.is_dir()]
            if len(members) != 1 or members[0].file_size > _LARGEST:
                reason = f"a zip holds one file of at most {_LARGEST} bytes"
                raise InputError(reason, source=source)
            return archive.read(members[0])
    # RuntimeError: encrypted; NotImplementedError: a compression that Python does not know
    except (BadZipFile, BadStream, EOFError, NotImplementedError, OSError, RuntimeError) as error:
        reason = f"a broken zip: {error}"
        raise InputError(reason, source=source) from error
