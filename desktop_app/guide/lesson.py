"""The lessons of the guide, as the data files say them."""

import datetime
import re
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.law.text import Confidence

WORD = re.compile(r"[\w-]*\w")
SENTENCE = re.compile(r"[.!?…](?:\s+|$)|\n+")


class Screen(StrEnum):
    """Where a lesson leads: a page of the window, or a step of a tender."""

    HOME = "accueil"
    TENDERS = "marches"
    SUPPLIERS = "fournisseurs"
    LIBRARY = "bibliotheque"
    PREFERENCES = "preferences"
    NEED = "etape-besoin"
    PROCEDURE = "etape-procedure"
    LOTS = "etape-lots"
    SOURCING = "etape-sourcer"
    SPECIFICATIONS = "etape-exigences"
    CRITERIA = "etape-criteres"
    EXECUTION = "etape-execution"
    REVIEW = "etape-relecture"
    BIDS = "etape-offres"
    FOLLOW_UP = "etape-suivi"

    @property
    def is_step(self) -> bool:
        """Whether it is shown inside a tender."""
        return self.value.startswith("etape-")


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenLink:
    """Where a lesson is put into practice, and what is done there."""

    screen: Screen
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A heading and its paragraphs, parted by an empty line."""

    title: str
    text: str

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The paragraphs, each on one line."""
        return tuple(" ".join(part.split("\n")) for part in self.text.strip().split("\n\n"))


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizAnswer:
    """One choice of a question: whether it is right, and why."""

    text: str
    explanation: str
    right: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizQuestion:
    """A question with its choices; several may be right."""

    statement: str
    answers: tuple[QuizAnswer, ...]

    @property
    def has_several(self) -> bool:
        """Whether more than one choice is right."""
        return sum(answer.right for answer in self.answers) > 1

    def is_right(self, chosen: frozenset[int]) -> bool:
        """Tell whether exactly the right choices are chosen, known by their rank."""
        return chosen == {rank for rank, answer in enumerate(self.answers) if answer.right}


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """Two minutes of reading, then questions to test oneself."""

    identifier: str
    rank: int
    title: str
    objective: str
    passages: tuple[Reading, ...]
    example: str
    memo: tuple[str, ...]
    grounds: tuple[str, ...]
    screens: tuple[ScreenLink, ...]
    quiz: tuple[QuizQuestion, ...]
    source: str
    verified_on: datetime.date
    confidence: Confidence

    @property
    def prose(self) -> tuple[str, ...]:
        """Everything that is read before the questions."""
        texts = (reading.text for reading in self.passages)
        return (self.objective, *texts, self.example, *self.memo)

    @property
    def word_count(self) -> int:
        """How many words are read before the questions."""
        return sum(len(words_of(text)) for text in self.prose)


def words_of(text: str) -> list[str]:
    """Return the words of a text, signs and spaces left out."""
    return WORD.findall(text)


def sentence_length(texts: tuple[str, ...]) -> float:
    """Return how many words a sentence has on average."""
    sentences = [part for text in texts for part in SENTENCE.split(text) if words_of(part)]
    return sum(len(words_of(part)) for part in sentences) / max(len(sentences), 1)
