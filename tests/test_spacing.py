"""French sentences end no line before a sign: the spaces there do not break."""

import ast
import re
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

# What is said before a sign or within quotation marks, outside queries and patterns.
PLAIN_SPACE = re.compile(r"(?:^|(?<=[\w»)\]}%€…’.])) (?=[:;!?»](?:[\s)\]},.;:…»”]|$))|« (?=\S|$)")
# Read by machines, or typed as anybody would.
NOT_SAID = re.compile(r"\b(?:SELECT|GLOB|LIMIT)\b|\bfacets :|\bfolded_")
FORMATS = {str(Path("desktop_app/exchange/writing/packing.py"))}
ROOT = Path(__file__).parents[1]
PATTERNS = {"motifs", "exemples", "mots", "formes", "sauf"}


def said_in(source: str) -> Iterator[str]:
    tree = ast.parse(source)
    notes = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        if node.body and isinstance(node.body[0], ast.Expr)
    }
    compiled = {
        id(argument)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "compile"
        for argument in node.args
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or id(node) in notes | compiled:
            continue
        if isinstance(node.value, str) and not NOT_SAID.search(node.value):
            yield node.value


def said_by(data: object) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for key, value in data.items():
            if key not in PATTERNS:
                yield from said_by(value)
    elif isinstance(data, list):
        for value in data:
            yield from said_by(value)


def plainly_spaced(texts: Iterable[str]) -> list[str]:
    return [text for text in texts if PLAIN_SPACE.search(text)]


def test_no_french_sentence_of_the_code_has_a_plain_space_before_a_sign():
    places = [
        f"{path.relative_to(ROOT)!s}: {text[:60]}"
        for path in (ROOT / "desktop_app").rglob("*.py")
        if str(path.relative_to(ROOT)) not in FORMATS
        for text in plainly_spaced(said_in(path.read_text(encoding="utf-8")))
    ]
    assert places == []


def test_no_french_sentence_of_the_data_has_a_plain_space_before_a_sign():
    places = [
        f"{path.relative_to(ROOT)!s}: {text[:60]}"
        for path in (ROOT / "resources").rglob("*.toml")
        for text in plainly_spaced(said_by(tomllib.loads(path.read_text(encoding="utf-8"))))
    ]
    assert places == []


def test_a_plain_space_before_a_sign_is_seen():
    wrong = 'say(f"« {name} » n’existe pas : choisissez.", "Quoi ?", "dit « oui\u00a0»")'
    assert len(plainly_spaced(said_in(wrong))) == 4
    assert plainly_spaced(said_by({"titre": "Quoi ?", "motifs": ["insertion :"]})) == ["Quoi ?"]
    right = 'say(f"«\u00a0{name}\u00a0» n’existe pas\u00a0: a:b, 12:30.", re.compile(r"x :$"))'
    assert plainly_spaced(said_in(right)) == []
