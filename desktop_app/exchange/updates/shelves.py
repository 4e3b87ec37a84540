"""Every kind of record that an update may bring, by the name that a reader knows it by."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.life_cycle import LifeCycleGuide
from desktop_app.clauses.network import RegionalNetworks
from desktop_app.law.text import Confidence

Shelf = Mapping[str, Any]
# A sheet that is alone of its kind.
SHEET = "Fiche"


@dataclass(frozen=True, slots=True)
class Said:
    """A text that the data keep under a name, told as a record is."""

    title: str


@dataclass(frozen=True, slots=True)
class Listed:
    """Words that several rules share."""

    title: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Basis:
    """What a sheet rests on."""

    grounds: tuple[str, ...]
    sources: tuple[str, ...]
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Span:
    """The days that the law of a library covers."""

    covers_since: datetime.date
    covers_until: datetime.date


def shelves(catalogue: Catalogue) -> tuple[tuple[str, Shelf], ...]:
    """Return all but the clauses and the amounts, which are told in words of their own."""
    return (*_of_law(catalogue), *_of_library(catalogue), *_of_guide(catalogue))


def _of_law(catalogue: Catalogue) -> tuple[tuple[str, Shelf], ...]:
    law = catalogue.law
    span = Span(law.version.covers_since, law.version.covers_until)
    return (
        ("Règle", law.rules),
        ("Formalité", law.formalities),
        ("Étape du calendrier", law.stages),
        ("Période calme", law.periods),
        ("Place d’une exigence", law.places.considerations),
        ("Règle de rédaction", {rule.identifier: rule for rule in law.lexicon.rules}),
        ("Liste de mots", _listed(law.lexicon.words)),
        ("Droit annoncé", law.announced),
        ("Objectif annuel", law.yearly),
        ("Fait vérifié", _said(law.facts)),
        ("Mot des règles", _said(law.words)),
        ("Texte", law.texts),
        (SHEET, {"droit couvert par ces règles": span}),
    )


def _of_library(catalogue: Catalogue) -> tuple[tuple[str, Shelf], ...]:
    insertion, sourcing = catalogue.insertion, catalogue.sourcing
    return (
        ("Famille", catalogue.families),
        ("Label", catalogue.labels),
        ("Structure", catalogue.structures),
        ("Formule de prix", catalogue.formulas),
        ("Réseau", _bodies(catalogue.networks)),
        ("Région", _regions(catalogue.networks)),
        ("Levier de sourçage", _named("identifier", sourcing.levers)),
        ("Repère d’insertion", insertion.figures),
        ("Public de l’insertion", _named("title", insertion.audiences)),
        ("Façon d’insérer", _named("title", insertion.ways)),
        ("Reprise de personnel", _named("title", insertion.takeovers)),
        ("Coût du cycle de vie", _named("name", catalogue.life_cycle.costs)),
        ("Caractère d’achat", _said(catalogue.traits)),
        ("Thème", _said(catalogue.themes)),
        (SHEET, {"repères du sourçage": sourcing.guide_marks}),
        (SHEET, {"mesure de la proportion": catalogue.moderation}),
        (SHEET, {"phrases du coût du cycle de vie": catalogue.life_cycle.wording}),
        (SHEET, {"sources du coût du cycle de vie": _basis(catalogue.life_cycle)}),
    )


def _of_guide(catalogue: Catalogue) -> tuple[tuple[str, Shelf], ...]:
    guide = catalogue.guide
    words = (word for item in guide.lists.values() for word in item.words)
    return (
        ("Leçon", guide.lessons),
        ("Sigle", {word.acronym: word for word in words}),
        ("Parcours", guide.tours),
    )


def _basis(guide: LifeCycleGuide) -> Basis:
    return Basis(guide.grounds, guide.sources, guide.confidence)


def _said(texts: Mapping[str, str]) -> dict[str, Said]:
    return {name: Said(text) for name, text in texts.items()}


def _listed(lists: Mapping[str, tuple[str, ...]]) -> dict[str, Listed]:
    return {name: Listed(name.replace("-", " "), words) for name, words in lists.items()}


def _named(field: str, records: Iterable[Any]) -> dict[str, Any]:
    return {getattr(record, field): record for record in records}


def _bodies(regions: Mapping[str, RegionalNetworks]) -> dict[str, Any]:
    return {
        f"{body.name}, {region.title}": body
        for region in regions.values()
        for body in region.networks
    }


def _regions(regions: Mapping[str, RegionalNetworks]) -> dict[str, RegionalNetworks]:
    return {name: replace(region, networks=()) for name, region in regions.items()}
