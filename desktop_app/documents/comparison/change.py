"""One change between two versions of a dossier, and the sentences that say it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.documents.comparison.words import Words, compared, told


class Group(StrEnum):
    """What a change is about, in the order in which bidders read it."""

    SUBJECT = "Objet et procédure"
    BUYER = "Acheteur"
    LOTS = "Lots"
    DATES = "Dates et durée"
    TERMS = "Conditions du contrat"
    CRITERIA = "Critères d’attribution"
    DEMANDS = "Exigences et conditions d’exécution"
    TEXTS = "Textes"
    DOCUMENTS = "Pièces"


class Nature(StrEnum):
    """What happened."""

    ADDED = "ajout"
    REMOVED = "retrait"
    CHANGED = "modification"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change as a sentence; `words` is for a text, word by word."""

    group: Group
    nature: Nature = Nature.CHANGED
    sentence: str
    words: tuple[Words, ...] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """Something said in a few words, before and after; `joints` are of « passe de … à … »."""

    group: Group
    label: str
    values: tuple[str, ...]
    joints: tuple[str, str] = ("de ", "à ")


def fact_change(fact: Fact) -> Iterator[Change]:
    """Yield the change of a fact, none when it is the same."""
    before, after = fact.values
    if before == after:
        return
    first, second = fact.joints
    if before and after:
        sentence = f"{fact.label} passe {first}{before} {second}{after}."
    elif after:
        sentence = f"{fact.label} : rien n’était précisé, désormais {after}."
    else:
        sentence = f"{fact.label} : {before} auparavant, plus rien n’est précisé."
    yield Change(group=fact.group, nature=_nature(before, after), sentence=sentence)


def text_change(group: Group, label: str, before: str, after: str) -> Iterator[Change]:
    """Yield the change of a text, passage by passage, none when its words are the same."""
    words = compared(before, after)
    if before.split() == after.split():
        return
    yield Change(
        group=group,
        nature=_nature(before.strip(), after.strip()),
        sentence=f"{label} : {told(words) if after.strip() else 'le texte est supprimé'}.",
        words=words,
    )


def quoted(text: str) -> str:
    """Return a text between French quotation marks, nothing when it is blank."""
    line = " ".join(text.split())
    return f"« {line} »" if line else ""


def _nature(before: str, after: str) -> Nature:
    if before and after:
        return Nature.CHANGED
    return Nature.ADDED if after else Nature.REMOVED
