"""Say what a program that helps to read finds in a PDF: python read_tree.py FILE.pdf…"""

import sys
from collections.abc import Iterator
from pathlib import Path

from conftest import Element, read

STEP = "  "


def lines(element: Element, depth: int = 0) -> Iterator[str]:
    """Yield each element with what it says, one step further in than what holds it."""
    about = "".join(f" [{item}]" for item in (element.scope, element.alt) if item)
    text = "".join(element.texts)
    yield f"{STEP * depth}{element.tag}{about}" + (f" : {text}" if text else "")
    for kid in element.kids:
        yield from lines(kid, depth + 1)


if __name__ == "__main__":
    for name in sys.argv[1:]:
        sys.stdout.write("\n".join(lines(read(Path(name).read_bytes(), "").root)) + "\n")
