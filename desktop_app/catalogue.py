"""Everything that the shipped data says, as one frozen value."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.clauses.choice import Choice, choose
from desktop_app.clauses.clause import Clause, Family
from desktop_app.clauses.free_texts import free_texts
from desktop_app.clauses.hours_floor import HoursFloor, hourly_cost, hours_floor
from desktop_app.clauses.insertion import InsertionGuide
from desktop_app.clauses.label import Label
from desktop_app.clauses.lever import SourcingGuide
from desktop_app.clauses.life_cycle import LifeCycleGuide
from desktop_app.clauses.moderation import Moderation
from desktop_app.clauses.network import RegionalNetworks
from desktop_app.clauses.price_formula import FormulaSheet
from desktop_app.clauses.proportion import Proportion, weigh
from desktop_app.clauses.structure import Structure
from desktop_app.clauses.wording import consequence, fill
from desktop_app.core.clause_choice import ClauseChoice, FieldValue
from desktop_app.core.errors import DataFileError, UserError
from desktop_app.core.tender import Tender
from desktop_app.datafile import Drawer, Glossary, nearest, read, read_glossary, read_toml
from desktop_app.guide.guide import Guide
from desktop_app.guide.lesson import Lesson
from desktop_app.guide.tour import Tour
from desktop_app.guide.words import WordList
from desktop_app.law.base import LawBase, LawVersion
from desktop_app.law.draft import Demand, Draft
from desktop_app.law.finding import Finding
from desktop_app.law.findings import check
from desktop_app.law.formality import Formality
from desktop_app.law.placement import Consideration, Places
from desktop_app.law.rule import Rule
from desktop_app.law.stage import QuietPeriod, Stage
from desktop_app.law.text import LegalText, Threshold
from desktop_app.law.upcoming import Upcoming
from desktop_app.law.wording import read_lexicon
from desktop_app.law.yearly import YearlyTarget


class DataError(UserError):
    """Shipped data with mistakes; the message names each of them with its file."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        self.problems = problems
        super().__init__("\n".join(problems))


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """The library and the law, each thing by its identifier; traits and themes by name."""

    glossary: Glossary
    families: Mapping[str, Family]
    clauses: Mapping[str, Clause]
    labels: Mapping[str, Label]
    structures: Mapping[str, Structure]
    formulas: Mapping[str, FormulaSheet]
    moderation: Moderation
    insertion: InsertionGuide
    sourcing: SourcingGuide
    life_cycle: LifeCycleGuide
    traits: Mapping[str, str]
    themes: Mapping[str, str]
    law: LawBase
    guide: Guide = field(default_factory=Guide)
    networks: Mapping[str, RegionalNetworks] = field(default_factory=dict)

    @property
    def version(self) -> str:
        """The version of the rules and of the library, which are published together."""
        return self.law.version.version

    def family_of(self, tender: Tender) -> Family | None:
        """Return the family of a tender, none while it is not chosen."""
        return self.families.get(tender.family)

    def choices(self, tender: Tender) -> tuple[Choice, ...]:
        """Say of every clause of the library how it suits a tender, and why."""
        family = self.family_of(tender)
        floor = self._hours_floor(family, tender.date) if family else None
        return choose(tender, family, self.clauses.values(), self.moderation, floor)

    def proportion(self, tender: Tender, able_suppliers: int | None = None) -> Proportion:
        """Say whether the demands of a tender are in proportion with the purchase."""
        return weigh(tender, self.clauses, self.moderation, able_suppliers)

    def draft(self, tender: Tender, day: datetime.date) -> Draft:
        """Return a tender as the law sees it on a day.

        Raises:
            UserError: the tender names a family or a clause that the library lacks.
        """
        self._refuse_unknown(tender)
        family = self.family_of(tender)
        return Draft(
            tender=tender,
            day=day,
            demands=(*map(self._demand, tender.clauses), *_own_demands(tender)),
            texts=free_texts(tender, self.clauses),
            traits=frozenset(family.traits if family else ()),
        )

    def findings(self, tender: Tender, day: datetime.date) -> tuple[Finding, ...]:
        """Return what each rule says of a tender on a day.

        Raises:
            UserError: the day is not covered, or the tender names something unknown.
        """
        return check(self.draft(tender, day), self.law)

    def _hours_floor(self, family: Family, day: datetime.date) -> HoursFloor:
        cost, _ = hourly_cost(self.law, self.insertion, day)
        return hours_floor(self.insertion, family, cost)

    def _demand(self, choice: ClauseChoice) -> Demand:
        clause = self.clauses[choice.clause]
        penalty = consequence(clause, choice.fields)
        return Demand(
            title=clause.title,
            text=f"{fill(clause, choice)}\n{penalty}",
            role=choice.role or clause.role,
            dimension=clause.dimension,
            lots=choice.lots,
            checked_by=choice.checked_by,
            theme=clause.theme,
            usual_role=clause.role,
        )

    def _refuse_unknown(self, tender: Tender) -> None:
        problems = []
        if tender.family and tender.family not in self.families:
            hint = nearest(tender.family, tuple(self.families))
            problems.append(f"« famille » : « {tender.family} » n’existe pas ; {hint}")
        for rank, choice in enumerate(tender.clauses, 1):
            problems += self._unknown_in(choice, f"clauses[{rank}]")
        for rank, criterion in enumerate(tender.criteria, 1):
            if criterion.clause and criterion.clause not in self.clauses:
                hint = nearest(criterion.clause, tuple(self.clauses))
                where = f"« criteres[{rank}].clause »"
                problems.append(f"{where} : « {criterion.clause} » n’existe pas ; {hint}")
        if problems:
            raise UserError("\n".join(problems))

    def _unknown_in(self, choice: ClauseChoice, where: str) -> list[str]:
        clause = self.clauses.get(choice.clause)
        if clause is None:
            hint = nearest(choice.clause, tuple(self.clauses))
            return [f"« {where}.clause » : « {choice.clause} » n’existe pas ; {hint}"]
        variants = tuple(variant.name for variant in clause.variants)
        problems = []
        if choice.variant not in variants:
            hint = nearest(choice.variant, variants)
            problems.append(f"« {where}.variante » : « {choice.variant} » ; {hint}")
        for name, value in choice.fields.items():
            if name not in clause.fields:
                hint = nearest(name, tuple(clause.fields))
                problems.append(f"« {where}.champs.{name} » : champ inconnu ; {hint}")
            else:
                problems += _refused_value(clause, name, value, where)
        return problems


def _refused_value(clause: Clause, name: str, value: FieldValue, where: str) -> list[str]:
    reason = clause.fields[name].refusal(value)
    return [f"« {where}.champs.{name} » : {reason}"] if reason else []


def _own_demands(tender: Tender) -> tuple[Demand, ...]:
    return tuple(
        Demand(
            title=text.title,
            text=text.text,
            role=text.role,
            dimension=text.dimension,
            lots=text.lots,
            checked_by=text.checked_by,
        )
        for text in tender.texts
        if text.role and text.dimension and text.text.strip()
    )


def load_catalogue(shipped: Path, library: Path | None = None) -> Catalogue:
    """Open the shipped data, or a library in their place; files are read when asked for."""
    glossary = read_glossary(shipped / "glossary.toml")
    resources = library or shipped
    said = read_toml(resources / "law" / "faits.toml")
    law = LawBase(
        version=read(resources / "law" / "version.toml", LawVersion, glossary),
        texts=Drawer(resources / "law" / "texts", LegalText, glossary),
        thresholds=Drawer(resources / "law" / "thresholds", Threshold, glossary),
        rules=Drawer(resources / "law" / "rules", Rule, glossary),
        lexicon=read_lexicon(resources / "law" / "wording", glossary),
        formalities=Drawer(resources / "law" / "formalities", Formality, glossary),
        stages=Drawer(resources / "law" / "stages", Stage, glossary),
        periods=Drawer(resources / "law" / "periods", QuietPeriod, glossary),
        places=Places(Drawer(resources / "law" / "places", Consideration, glossary)),
        announced=Drawer(resources / "law" / "upcoming", Upcoming, glossary),
        yearly=Drawer(resources / "law" / "yearly", YearlyTarget, glossary),
        facts=said["faits"],
        words=said["mots"],
    )
    words = read_toml(resources / "traits.toml")
    return Catalogue(
        glossary=glossary,
        families=Drawer(resources / "families", Family, glossary),
        clauses=Drawer(resources / "clauses", Clause, glossary),
        labels=Drawer(resources / "labels", Label, glossary),
        structures=Drawer(resources / "structures", Structure, glossary),
        formulas=Drawer(resources / "scoring", FormulaSheet, glossary),
        moderation=read(resources / "moderation.toml", Moderation, glossary),
        insertion=read(resources / "insertion.toml", InsertionGuide, glossary),
        sourcing=read(resources / "sourcing" / "levers.toml", SourcingGuide, glossary),
        life_cycle=read(resources / "life_cycle.toml", LifeCycleGuide, glossary),
        traits=words["caracteres"],
        themes=words["themes"],
        law=law,
        guide=Guide(
            lessons=Drawer(resources / "guide" / "lessons", Lesson, glossary),
            lists=Drawer(resources / "guide" / "words", WordList, glossary),
            tours=Drawer(resources / "guide" / "tours", Tour, glossary),
        ),
        networks=Drawer(_networks_of(resources, shipped), RegionalNetworks, glossary),
    )


def _networks_of(resources: Path, shipped: Path) -> Path:
    # The first updates carried none.
    own = resources / "networks"
    return own if own.is_dir() else shipped / "networks"


def read_law(catalogue: Catalogue) -> None:
    """Read now what every tender is held against: the law and the families.

    Raises:
        DataError: all files that cannot be read.
    """
    _read_whole(law_drawers(catalogue))
    catalogue.law.lexicon.triggers  # noqa: B018 - made here, where waiting does not show


def read_library(catalogue: Catalogue) -> None:
    """Read now what the clerk chooses from and learns from.

    Raises:
        DataError: all files that cannot be read.
    """
    guide = catalogue.guide
    _read_whole((*library_drawers(catalogue), guide.lessons, guide.lists, guide.tours))


def law_drawers(catalogue: Catalogue) -> tuple[Mapping[str, object], ...]:
    """Return what every tender is held against."""
    law = catalogue.law
    course = (law.formalities, law.stages, law.periods)
    others = (law.places.considerations, law.announced, law.yearly)
    return (catalogue.families, law.texts, law.thresholds, law.rules, *course, *others)


def library_drawers(catalogue: Catalogue) -> tuple[Mapping[str, object], ...]:
    """Return what the clerk chooses from."""
    return (catalogue.clauses, catalogue.labels, catalogue.structures, catalogue.formulas)


def _read_whole(drawers: Iterable[Mapping[str, object]]) -> None:
    problems = unreadable(drawers)
    if problems:
        raise DataError(problems)


def unreadable(drawers: Iterable[Mapping[str, object]]) -> tuple[str, ...]:
    """Return every mistake of the files that cannot be read, in French."""
    problems: list[str] = []
    for drawer in drawers:
        for name in drawer:
            try:
                drawer[name]
            except DataFileError as error:
                problems += str(error).splitlines()
    return tuple(problems)
