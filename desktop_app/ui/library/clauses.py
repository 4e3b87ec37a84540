"""The clauses of the library, each shown whole."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.clause import Blank, Clause
from desktop_app.clauses.wording import consequence, defaults, rendered, said
from desktop_app.core.folding import fold
from desktop_app.ui.figures import money_text, short_day_text
from desktop_app.ui.library.entry import Entry
from desktop_app.ui.library.sheet import Part, Sheet
from desktop_app.ui.wizard.names import dimension_names, role_names
from desktop_app.ui.words import (
    burden_word,
    confidence_word,
    moment_word,
    price_word,
    rung_word,
)

translate = QCoreApplication.translate


def clause_entries(catalogue: Catalogue) -> tuple[Entry, ...]:
    """Return every clause, by title."""
    ordered = sorted(catalogue.clauses.values(), key=lambda clause: fold(clause.title))
    return tuple(_entry(clause, catalogue) for clause in ordered)


def families_of(clause: Clause, catalogue: Catalogue) -> tuple[str, ...]:
    """Return the families that a clause suits: those that have all its traits."""
    wanted = set(clause.traits)
    return tuple(
        family.identifier
        for family in catalogue.families.values()
        if wanted.issubset(family.traits)
    )


def _entry(clause: Clause, catalogue: Catalogue) -> Entry:
    role, side = role_names()[clause.role], dimension_names()[clause.dimension]
    words = (clause.title, clause.reason, role, side, *(item.text for item in clause.variants))
    return Entry(
        title=clause.title,
        subtitle=" · ".join((role, side, rung_word(clause.rung))),
        words=" ".join(words),
        marks={
            "family": frozenset(families_of(clause, catalogue)),
            "role": frozenset({clause.role.value}),
            "rung": frozenset({str(clause.rung)}),
            "dimension": frozenset({clause.dimension.value}),
        },
        sheet=partial(clause_sheet, clause, catalogue),
    )


def clause_sheet(clause: Clause, catalogue: Catalogue) -> Sheet:
    """Show a clause whole: text, reason, proof, control, consequence, law, levels."""
    lead = (
        role_names()[clause.role],
        dimension_names()[clause.dimension],
        rung_word(clause.rung),
        burden_word(clause.burden),
        price_word(clause.price_effect),
    )
    return Sheet(
        clause.title,
        " · ".join(lead),
        (
            *_wordings(clause),
            Part(translate("Library", "Pourquoi"), (clause.reason,)),
            *_adjustments(clause),
            *_checks(clause),
            *_limits(clause, catalogue),
            *_standing(clause, catalogue),
        ),
    )


def _wordings(clause: Clause) -> list[Part]:
    values = defaults(clause)
    alone = len(clause.variants) == 1
    heading = (
        translate("Library", "Texte")
        if alone
        else translate("Library", "Texte, variante « {nom} »")
    )
    return [
        Part(heading.format(nom=item.name), (rendered(clause, item.name, values),))
        for item in clause.variants
    ]


def _adjustments(clause: Clause) -> list[Part]:
    blanks = tuple(_blank(blank) for blank in clause.fields.values())
    points = translate("Library", "{points} points sur 100 : {description}")
    levels = tuple(
        points.format(points=level.points, description=level.description)
        for level in clause.levels
    )
    return [
        Part(translate("Library", "Ce que vous réglez"), blanks, listed=True),
        Part(translate("Library", "Indicateurs"), (clause.indicators,)),
        Part(translate("Library", "Niveaux de notation"), levels, listed=True),
    ]


def _blank(blank: Blank) -> str:
    value = " ".join(part for part in (said(blank.default, blank), blank.unit) if part)
    text = translate("Library", "{libelle} : {valeur} par défaut").format(
        libelle=blank.label, valeur=value
    )
    if blank.least is not None and blank.greatest is not None:
        limits = translate("Library", ", de {moins} à {plus}")
        text += limits.format(moins=blank.least, plus=blank.greatest)
    return f"{text}. {blank.help}".rstrip() if blank.help else f"{text}."


def _checks(clause: Clause) -> list[Part]:
    proof = translate("Library", "{document}, {moment}.").format(
        document=clause.proof.document.rstrip("."), moment=moment_word(clause.proof.moment)
    )
    equivalent = ""
    if clause.proof.equivalent:
        accepted = translate("Library", "Accepté à la place : {equivalent}")
        equivalent = accepted.format(equivalent=clause.proof.equivalent)
    control = translate("Library", "{qui} : {moyens}").format(
        qui=clause.control.by, moyens=clause.control.means
    )
    sanction = consequence(clause, defaults(clause))
    return [
        Part(translate("Library", "Preuve demandée"), (proof, equivalent)),
        Part(translate("Library", "Qui contrôle, et comment"), (control,)),
        Part(translate("Library", "Si la clause n’est pas tenue"), (sanction,)),
    ]


def _limits(clause: Clause, catalogue: Catalogue) -> list[Part]:
    amount = ""
    if clause.least_amount:
        advised = translate("Library", "Conseillée à partir de {montant} HT.")
        amount = advised.format(montant=money_text(clause.least_amount))
    labels = tuple(
        catalogue.labels[name].title if name in catalogue.labels else name
        for name in clause.labels
    )
    related = tuple(
        catalogue.clauses[name].title if name in catalogue.clauses else name
        for name in clause.related
    )
    return [
        Part(translate("Library", "Quand ne pas la retenir"), (clause.exceptions, amount)),
        Part(translate("Library", "Labels admis, ou équivalent"), labels, listed=True),
        Part(translate("Library", "À lire aussi"), related, listed=True),
    ]


def _standing(clause: Clause, catalogue: Catalogue) -> list[Part]:
    families = tuple(catalogue.families[name].title for name in families_of(clause, catalogue))
    reviewed = translate(
        "Library", "Clause {nom}, version {version}, relue le {jour} ; {fiabilite}."
    )
    return [
        Part(
            translate("Library", "Fondement"), catalogue.law.articles(clause.grounds), listed=True
        ),
        Part(translate("Library", "Familles d’achat"), families, listed=True),
        Part(translate("Library", "Sources"), clause.sources, listed=True),
        Part(
            translate("Library", "Suivi"),
            (
                reviewed.format(
                    nom=clause.identifier,
                    version=clause.version,
                    jour=short_day_text(clause.reviewed_on),
                    fiabilite=confidence_word(clause.confidence),
                ),
            ),
        ),
    ]
