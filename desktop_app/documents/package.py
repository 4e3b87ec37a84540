"""Office files are zip archives: the same content gives the same bytes, whoever writes them."""

import io
import zipfile
from collections.abc import Container
from typing import Final

_MIMETYPE: Final = "mimetype"
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)


def settled(content: bytes, without: Container[str] = ()) -> bytes:
    """Return an archive with fixed dates and order, minus some of its members."""
    result = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as source,
        zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        names = [name for name in source.namelist() if name not in without]
        # OpenDocument wants its type first, and readable without unpacking.
        for name in sorted(names, key=lambda name: (name != _MIMETYPE, name)):
            member = zipfile.ZipInfo(name, _EPOCH)
            stored = name == _MIMETYPE
            member.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            target.writestr(member, source.read(name))
    return result.getvalue()
