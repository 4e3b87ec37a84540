"""Text made safe for XML, without the library of the network that `xml.sax` reads for it."""

from typing import Final

_SIGNS: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_BREAKS: Final = str.maketrans({"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})


def escape(text: str) -> str:
    """Return a text that can stand between two tags."""
    return text.translate(_SIGNS)


def quoteattr(text: str) -> str:
    """Return a text as the value of an attribute, with its quotes."""
    safe = escape(text).translate(_BREAKS)
    if '"' not in safe:
        return f'"{safe}"'
    if "'" not in safe:
        return f"'{safe}'"
    return f'"{safe.replace(chr(34), "&quot;")}"'
