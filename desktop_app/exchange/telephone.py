"""How a French telephone is recognised in a text that leaves the town hall."""

import re
from typing import Final

_GAP: Final = "[ .\u00a0\u202f-]{0,2}"
# Stricter than that of a person sought: codes of eight digits often stand side by side here.
PHONE: Final = re.compile(
    rf"(?<!\d)(?:(?:\+|00)33{_GAP}(?:\(0\){_GAP})?|0{_GAP})[1-9](?:{_GAP}\d\d){{4}}(?!\d)"
)
