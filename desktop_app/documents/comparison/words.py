"""What changed in a text, word by word."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import pairwise
from typing import Final

GREATEST: Final = 3_000
MOST_PLACES: Final = 6
LEAST_KEPT: Final = 0.4
LONGEST: Final = 400
AROUND: Final = 4


class WordState(StrEnum):
    """What became of some words."""

    KEPT = "garde"
    REMOVED = "retire"
    ADDED = "ajoute"


@dataclass(frozen=True, slots=True)
class Words:
    """Words that stand together and share the same fate."""

    state: WordState
    text: str


def compared(before: str, after: str) -> tuple[Words, ...]:
    """Return two versions of a text as one, with what was removed and what was added."""
    old, new = before.split(), after.split()
    return tuple(_runs(old, new))


def told(words: tuple[Words, ...]) -> str:
    """Say in French what changed, passage by passage, or the new text when too much did."""
    places = tuple(_places(words))
    kept = sum(len(run.text) for run in words if run.state is WordState.KEPT)
    whole = sum(len(run.text) for run in words)
    if len(places) > MOST_PLACES or kept < LEAST_KEPT * whole:
        after = " ".join(run.text for run in words if run.state is not WordState.REMOVED)
        return f"nouvelle rédaction : « {shortened(after)} »"
    return " ; ".join(places)


def shortened(text: str) -> str:
    """Return a text, or its beginning when it is long, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[:LONGEST].rstrip() + "…"


def _runs(old: list[str], new: list[str]) -> Iterator[Words]:
    head = _common(old, new)
    tail = _common(old[head:][::-1], new[head:][::-1])
    yield from _said(WordState.KEPT, old[:head])
    yield from _middle(old[head : len(old) - tail], new[head : len(new) - tail])
    yield from _said(WordState.KEPT, old[len(old) - tail :])


def _common(old: list[str], new: list[str]) -> int:
    pairs = zip(old, new, strict=False)
    return next((rank for rank, (a, b) in enumerate(pairs) if a != b), min(len(old), len(new)))


def _middle(old: list[str], new: list[str]) -> Iterator[Words]:
    if max(len(old), len(new)) > GREATEST:
        yield from _said(WordState.REMOVED, old)
        yield from _said(WordState.ADDED, new)
        return
    for name, first, last, start, end in SequenceMatcher(None, old, new, False).get_opcodes():  # noqa: FBT003 - no word is junk
        if name == "equal":
            yield from _said(WordState.KEPT, old[first:last])
        else:
            yield from _said(WordState.REMOVED, old[first:last])
            yield from _said(WordState.ADDED, new[start:end])


def _said(state: WordState, words: list[str]) -> Iterator[Words]:
    if words:
        yield Words(state, " ".join(words))


def _places(words: tuple[Words, ...]) -> Iterator[str]:
    nothing = Words(WordState.KEPT, "")
    for first, second, third in _triples((nothing, *words, nothing)):
        if (second.state, third.state) == (WordState.REMOVED, WordState.ADDED):
            yield f"« {shortened(second.text)} » est remplacé par « {shortened(third.text)} »"
        elif second.state is WordState.REMOVED:
            yield f"« {shortened(second.text)} » est supprimé"
        elif second.state is WordState.ADDED and first.state is WordState.KEPT:
            where = " ".join(first.text.split()[-AROUND:])
            place = f" après « {where} »" if where else " au début"
            yield f"« {shortened(second.text)} » est ajouté{place}"


def _triples(words: tuple[Words, ...]) -> Iterator[tuple[Words, Words, Words]]:
    for (first, second), (_, third) in pairwise(pairwise(words)):
        yield first, second, third
