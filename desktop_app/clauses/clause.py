"""Clauses, families and labels, as the data files say them."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop_app.core.bounds import Count, Ordinal
from desktop_app.core.clause_choice import Dimension, FieldValue, Role
from desktop_app.core.criterion import Level
from desktop_app.core.money import Money
from desktop_app.core.tender import Alternative, TenderType
from desktop_app.law.text import Confidence


class FieldKind(StrEnum):
    """What a blank of a clause accepts."""

    COUNT = "entier"
    PERCENTAGE = "pourcentage"
    AMOUNT = "montant"
    TEXT = "texte"
    CHOICE = "choix"


class Moment(StrEnum):
    """When a proof is due."""

    WITH_BID = "offre"
    AT_START = "demarrage"
    DURING = "execution"
    AT_END = "fin"


class Degree(StrEnum):
    """How heavy a burden is."""

    LOW = "faible"
    MEDIUM = "moyenne"
    HIGH = "forte"


class PriceEffect(StrEnum):
    """What a demand is expected to do to the price."""

    NONE = "aucun"
    LOW = "faible"
    MEDIUM = "moyen"
    HIGH = "fort"
    SAVING = "economie"


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """One wording of a clause; `{champ}` marks a blank."""

    name: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ByPopulation:
    """What a blank says of a town, below a number of inhabitants and from it on.

    After the last day `until`, the number of inhabitants makes no difference any more.
    """

    below: Ordinal
    fewer: str
    others: str
    until: datetime.date | None = None

    def said(self, population: int | None, day: datetime.date) -> str:
        """Return the text for a town on a day, nothing while its population is needed."""
        if self.until is not None and day > self.until:
            return self.others
        if population is None:
            return ""
        return self.fewer if population < self.below else self.others


@dataclass(frozen=True, slots=True, kw_only=True)
class Blank:
    """A blank of a clause: what it accepts, its unit, limits and default.

    Once the population is known, `by_population` says the one text that holds, for a default.
    """

    label: str
    kind: FieldKind
    unit: str = ""
    least: int | None = None
    greatest: int | None = None
    default: FieldValue
    options: tuple[str, ...] = ()
    help: str = ""
    by_population: ByPopulation | None = None

    def refusal(self, value: FieldValue) -> str:
        """Say in French why a value does not suit, or nothing when it does."""
        if self.kind is FieldKind.TEXT:
            return "" if isinstance(value, str) else "un texte est attendu."
        if self.kind is FieldKind.CHOICE:
            known = ", ".join(self.options)
            return "" if value in self.options else f"valeurs admises : {known}."
        if isinstance(value, bool | str):
            return "un nombre est attendu."
        too_small = self.least is not None and value < self.least
        too_great = self.greatest is not None and value > self.greatest
        if not too_small and not too_great:
            return ""
        return f"{value} est hors limites (de {self.least} à {self.greatest} {self.unit})."


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What to ask, what is accepted instead, and when."""

    document: str
    equivalent: str
    moment: Moment


@dataclass(frozen=True, slots=True, kw_only=True)
class Control:
    """Who checks and how."""

    by: str
    means: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """One published version of a clause, and what it changed."""

    version: Ordinal
    date: datetime.date
    change: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """One demand of the library, with its proof, its check and its limits."""

    identifier: str
    version: Ordinal
    title: str
    traits: tuple[str, ...]
    role: Role
    rung: Ordinal
    starter: bool = False
    dimension: Dimension
    theme: str
    reason: str
    variants: tuple[Variant, ...]
    fields: Mapping[str, Blank] = field(default_factory=dict)
    levels: tuple[Level, ...] = ()
    indicators: str = ""
    proof: Proof
    labels: tuple[str, ...] = ()
    control: Control
    consequence: str
    exceptions: str = ""
    buyer_annex: str = ""
    incompatible: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    burden: Degree
    price_effect: PriceEffect
    least_amount: Money = Money()
    grounds: tuple[str, ...]
    decp: str
    eforms: str
    sources: tuple[str, ...]
    confidence: Confidence
    reviewed_on: datetime.date
    history: tuple[Revision, ...] = ()

    def suits(self, family: "Family") -> bool:
        """Tell whether a family has every trait that the clause asks for."""
        return set(self.traits).issubset(family.traits)


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    """One way of meeting the need of a family, and what it changes."""

    alternative: Alternative
    effect: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Trade:
    """One trade of a family, and the share of labour in its price, in percent."""

    designation: str
    labour_share: Count
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """One kind of purchase, with what a small commune must know before buying."""

    identifier: str
    version: Ordinal
    title: str
    description: str
    types: tuple[TenderType, ...]
    traits: tuple[str, ...]
    activities: tuple[str, ...] = ()
    cpv_codes: Mapping[str, str]
    setups: tuple[Setup, ...]
    usual_months: Ordinal
    labour_share: Count
    trades: tuple[Trade, ...] = ()
    duties: tuple[str, ...]
    social_supply: str
    structures: tuple[str, ...] = ()
    traps: tuple[str, ...]
    questions: tuple[str, ...]
    sources: tuple[str, ...]
    confidence: Confidence
    reviewed_on: datetime.date
