"""Turns of phrase of the data files, read into steps.

A turn of phrase is a run of plain words: `local|locale` gives a choice, `implant*` any ending,
`{lieu}` a word list, `#` a number, `#>9` a number above nine, `^` a capital, `@` a name that is
not in the list of known ones, `@#` the code of a model, `!{outils}` any word out of a list,
`…3` up to three words, `mot?` a word that may be absent.
"""

import re
import sys
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from desktop_app.law.openings import NOTHING, Opening
from desktop_app.law.passage import fold
from desktop_app.law.steps import (
    Capital,
    Gap,
    ModelCode,
    Name,
    Number,
    OtherWord,
    PhraseError,
    Step,
    Steps,
    gaps_filled,
    one_of,
    one_word,
)

PART = re.compile(r"([^\W\d_]+\*?)|(\d+|[^\w\s'\"*-])")
PLAIN = re.compile(r"[^\W\d_]+\*?|\d+")
LIST = re.compile(r"\{(\w+)\}")
FORBIDDEN = re.compile(r"[{}?^…]|(?<![a-z])\*")
GAP = re.compile(r"…(\d*)")
NUMBER = re.compile(r"#(?:>(\d+))?")
BARRED = re.compile(r"!\{(\w+)\}")
KNOWN_NAMES, UNITS = "connus", "unites"
USUAL_GAP = 4
GREATEST_GAP = 20

WordLists: TypeAlias = Mapping[str, tuple[str, ...]]


class PhraseReader:
    """Reader of turns of phrase that name word lists, its own or those of a shared reader."""

    def __init__(self, lists: WordLists, shared: "PhraseReader | None" = None) -> None:
        self._lists = lists
        self._shared = shared
        self._read: dict[str, Step] = {}
        self._steps: dict[str, Step] = {}

    def read(self, phrase: str) -> Steps:
        """Read a turn of phrase.

        Raises:
            PhraseError: it is empty, names an unknown list or may begin with any word.
        """
        steps = self._run(fold(phrase))
        if not steps:
            raise PhraseError("une tournure est vide")
        return steps

    def _run(self, phrase: str) -> Steps:
        return gaps_filled([step for part in phrase.split() for step in self._part(part)])

    def _part(self, part: str) -> Steps:
        if len(part) > 1 and part.endswith("?"):
            return (one_of((self._part(part[:-1]),), optional=True),)
        if part.startswith("^"):
            return (Capital(self._part(part[1:])[0] if part[1:] else None),)
        if gap := GAP.fullmatch(part):
            return (Gap(min(int(gap[1] or USUAL_GAP), GREATEST_GAP)),)
        if "|" in part or part.startswith(("{", "!", "#", "@")):
            if part not in self._steps:
                self._steps[part] = self._step(part)
            return (self._steps[part],)
        return self._plain(part)

    def _step(self, part: str) -> Step:
        if found := LIST.fullmatch(part):
            return self._list(found[1])
        if found := BARRED.fullmatch(part):
            return OtherWord(self._list(found[1]).opening)
        return self._one_of(part.split("|")) if "|" in part else self._sign(part)

    def _sign(self, part: str) -> Step:
        if part == "@":
            return Name(self.opening(KNOWN_NAMES))
        if part == "@#":
            return ModelCode(self.opening(UNITS))
        if found := NUMBER.fullmatch(part):
            return Number(int(found[1] or -1))
        raise PhraseError(f"« {part} » ne se lit pas")

    def opening(self, name: str) -> Opening:
        """Return the words by which a list may begin, none when it does not exist."""
        return self._list(name).opening if self.knows(name) else NOTHING

    def knows(self, name: str) -> bool:
        """Tell whether a list exists, here or in the shared reader."""
        return name in self._lists or (self._shared is not None and self._shared.knows(name))

    def _plain(self, part: str) -> Steps:
        # The same words come back in hundreds of turns of phrase: each is kept once.
        words = tuple(one_word((sys.intern(match[0]),)) for match in PART.finditer(part))
        if not words or FORBIDDEN.search(part):
            raise PhraseError(f"« {part} » ne se lit pas")
        return words

    def _list(self, name: str) -> Step:
        if self._shared is not None and name not in self._lists and self._shared.knows(name):
            return self._shared._list(name)  # noqa: SLF001 - a reader like this one
        if name not in self._lists:
            raise PhraseError(f"la liste « {name} » n’existe pas")
        if name not in self._read:
            alternatives = fold("\n".join(self._lists[name])).split("\n")
            self._read[name] = self._one_of(alternatives)
        return self._read[name]

    def _one_of(self, alternatives: Iterable[str]) -> Step:
        plain: list[str] = []
        runs: list[Steps] = []
        for alternative in alternatives:
            if PLAIN.fullmatch(alternative):
                plain.append(sys.intern(alternative))
            elif run := self._run(alternative):
                runs.append(run)
            else:
                raise PhraseError("une liste de mots contient un texte vide")
        if plain:
            runs.insert(0, (one_word(plain),))
        return one_of(tuple(runs), optional=False)
