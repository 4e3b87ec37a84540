"""Unlawful wordings that the clerk dismissed, each with a written motive."""

from collections.abc import Iterable

from desktop_app.core.folding import plain_words
from desktop_app.core.review import Dismissal


def dismissal_of(rule: str, extract: str, dismissed: Iterable[Dismissal]) -> Dismissal | None:
    """Return what dismisses an extract for a rule; without a motive, nothing does."""
    return next((one for one in dismissed if _suits(one, rule, extract)), None)


def sentence(dismissed: Iterable[Dismissal]) -> str:
    """Return what was dismissed and why, as a French sentence."""
    told = ", ".join(f"« {one.extract} » (motif : {_motive(one)})" for one in dismissed)
    return f"Écarté par l’acheteur : {told}."


def _suits(one: Dismissal, rule: str, extract: str) -> bool:
    same = one.rule == rule and plain_words(one.extract) == plain_words(extract)
    return same and bool(one.motive.strip())


def _motive(one: Dismissal) -> str:
    return " ".join(one.motive.split()).rstrip(".")
