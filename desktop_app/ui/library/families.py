"""The families of purchase: before buying, duties, trades, who may answer."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.clause import Family
from desktop_app.law.base import LawBase
from desktop_app.law.duty import duties_of_family
from desktop_app.law.rule import DutyCount
from desktop_app.ui.figures import short_day_text
from desktop_app.ui.library.dates import period
from desktop_app.ui.library.entry import Entry, in_order
from desktop_app.ui.library.kinship import labels_of, suited_families
from desktop_app.ui.library.sheet import Part, Sheet
from desktop_app.ui.library.targets import (
    CLAUSES_OF,
    FAMILY,
    LABEL,
    RULE,
    STRUCTURE,
    linked,
    target,
)
from desktop_app.ui.wizard.names import alternative_names, type_names
from desktop_app.ui.words import confidence_word

translate = QCoreApplication.translate


def family_entries(catalogue: Catalogue) -> tuple[Entry, ...]:
    """Return every family, by title."""
    return in_order([_entry(family, catalogue) for family in catalogue.families.values()])


def _entry(family: Family, catalogue: Catalogue) -> Entry:
    return Entry(
        target=target(FAMILY, family.identifier),
        title=family.title,
        subtitle=", ".join(type_names()[kind] for kind in family.types),
        words=(
            family.description,
            *family.cpv_codes,
            *family.cpv_codes.values(),
            *(trade.designation for trade in family.trades),
        ),
        marks={"type": frozenset(kind.value for kind in family.types)},
        sheet=partial(family_sheet, family, catalogue),
    )


def family_sheet(family: Family, catalogue: Catalogue) -> Sheet:
    """Show a family whole: ways of meeting the need, duties, trades, who may answer, codes."""
    return Sheet(
        family.title,
        family.description,
        (
            _clauses(family, catalogue),
            Part(translate("Library", "Avant d’acheter"), _setups(family), listed=True),
            Part(translate("Library", "Questions à se poser"), family.questions, listed=True),
            Part(translate("Library", "Devoirs propres à la famille"), family.duties, listed=True),
            _rules(family, catalogue.law),
            Part(translate("Library", "Pièges"), family.traps, listed=True),
            *_people(family, catalogue),
            *_standing(family, catalogue),
        ),
    )


def _clauses(family: Family, catalogue: Catalogue) -> Part:
    families = suited_families(catalogue)
    suited = [
        clause
        for clause in catalogue.clauses.values()
        if family.identifier in families(clause.traits)
    ]
    count = translate("Library", "Voir les clauses de la famille : {nombre}")
    return Part(
        translate("Library", "Dans la bibliothèque"),
        (count.format(nombre=len(suited)) if suited else "",),
        targets=(target(CLAUSES_OF, family.identifier),),
    )


def _rules(family: Family, law: LawBase) -> Part:
    told = translate("Library", "{titre} ({articles}), {periode}")
    yearly = translate("Library", "{devoir} ; se compte sur l’année")
    rules = duties_of_family(frozenset(family.traits), law)
    lines = []
    for rule in rules:
        dates = period(rule.since, rule.until)
        articles = ", ".join(law.articles(rule.grounds))
        line = told.format(titre=rule.title, articles=articles, periode=dates)
        is_yearly = rule.duty is DutyCount.YEAR
        lines.append(f"{yearly.format(devoir=line) if is_yearly else line}.")
    return Part(
        translate("Library", "Règles de droit qui visent la famille"),
        tuple(lines),
        listed=True,
        targets=tuple(target(RULE, rule.identifier) for rule in rules),
    )


def _people(family: Family, catalogue: Catalogue) -> list[Part]:
    trade = translate("Library", "{metier} : environ {part} % de main-d’œuvre. Source : {source}")
    trades = tuple(
        trade.format(metier=one.designation, part=one.labour_share, source=one.source)
        for one in family.trades
    )
    usual = translate(
        "Library", "{mois} mois en général ; main-d’œuvre : environ {part} % du prix."
    )
    return [
        Part(
            translate("Library", "Durée et main-d’œuvre"),
            (usual.format(mois=family.usual_months, part=family.labour_share),),
        ),
        Part(translate("Library", "Part de main-d’œuvre par métier"), trades, listed=True),
        Part(translate("Library", "Insertion et handicap"), (family.social_supply,)),
        linked(
            translate("Library", "Structures qui répondent souvent"),
            STRUCTURE,
            family.structures,
            catalogue.structures,
        ),
    ]


def _standing(family: Family, catalogue: Catalogue) -> list[Part]:
    followed = translate(
        "Library", "Famille {nom}, version {version}, relue le {jour} ; {fiabilite}."
    ).format(
        nom=family.identifier,
        version=family.version,
        jour=short_day_text(family.reviewed_on),
        fiabilite=confidence_word(family.confidence),
    )
    codes = tuple(f"{code} {title}" for code, title in family.cpv_codes.items())
    traits = tuple(catalogue.traits.get(name, name) for name in family.traits)
    return [
        linked(
            translate("Library", "Labels qui intéressent la famille"),
            LABEL,
            labels_of(family, catalogue),
            catalogue.labels,
        ),
        Part(translate("Library", "Codes CPV"), codes, listed=True),
        Part(translate("Library", "Caractères, qui décident des clauses"), traits, listed=True),
        Part(translate("Library", "Sources"), family.sources, listed=True),
        Part(translate("Library", "Suivi"), (followed,)),
    ]


def _setups(family: Family) -> tuple[str, ...]:
    names = alternative_names()
    line = translate("Library", "{moyen} : {effet}")
    return tuple(
        line.format(moyen=names[setup.alternative], effet=setup.effect) for setup in family.setups
    )
