"""How an article of a code is cited on screen: « L. 2123-1 », whatever the data writes."""

import re
from typing import Final

NO_BREAK: Final = "\u00a0"
# The number has a hyphen, or is one of the first articles of the procurement code: R290 is a gas.
_ARTICLE: Final = re.compile(r"\b([LRD]) ?(?=\d{3,4}-\d)|(?<![\w-])(L)(?=[1-6](?![\w-]))")


def cited(text: str) -> str:
    """Return a text whose articles are cited as the codes cite themselves."""
    return _ARTICLE.sub(lambda found: f"{found[1] or found[2]}.{NO_BREAK}", text)
