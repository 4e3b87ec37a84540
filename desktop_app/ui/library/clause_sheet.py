"""A clause of the library shown whole."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.clause import Blank, Clause, Revision
from desktop_app.clauses.town import Town, for_town
from desktop_app.clauses.wording import consequence, defaults, rendered, said
from desktop_app.core.clause_choice import ClauseChoice
from desktop_app.ui.figures import day_text, money_text, short_day_text
from desktop_app.ui.library.grounds import articles_part
from desktop_app.ui.library.kinship import families_of
from desktop_app.ui.library.other_towns import other_towns
from desktop_app.ui.library.sheet import Part, Sheet
from desktop_app.ui.library.targets import CLAUSE, FAMILY, LABEL, linked
from desktop_app.ui.wizard.names import dimension_names, role_names
from desktop_app.ui.words import (
    burden_word,
    confidence_word,
    moment_word,
    price_word,
    rung_word,
)

translate = QCoreApplication.translate


def clause_sheet(
    clause: Clause, catalogue: Catalogue, here: Callable[[], Town] | None = None
) -> Sheet:
    """Show a clause whole: text, reason, proof, control, consequence, law, levels.

    Once the town is known, the text says what holds there, and a note what holds elsewhere.
    """
    plain = ClauseChoice(clause=clause.identifier, fields=defaults(clause))
    town = here() if here else None
    choice = for_town(clause, plain, town) if town else plain
    elsewhere = other_towns(clause, plain, town) if town else ()
    lead = (
        role_names()[clause.role],
        dimension_names()[clause.dimension],
        catalogue.themes.get(clause.theme, clause.theme),
        rung_word(clause.rung),
        burden_word(clause.burden),
        price_word(clause.price_effect),
    )
    return Sheet(
        clause.title,
        " · ".join(lead),
        (
            *_wordings(clause, choice),
            Part(translate("Library", "Ailleurs"), elsewhere),
            Part(translate("Library", "Pourquoi"), (clause.reason,)),
            *_adjustments(clause),
            *_checks(clause),
            *_limits(clause),
            *_neighbours(clause, catalogue),
            *_standing(clause, catalogue),
        ),
    )


def revision_lines(history: tuple[Revision, ...], after: int = 0) -> tuple[str, ...]:
    """Say what each version after a given one changed, the latest first."""
    line = translate("Library", "Version {version}, {jour} : {changement}")
    return tuple(
        line.format(version=one.version, jour=day_text(one.date), changement=one.change)
        for one in sorted(history, key=lambda one: one.version, reverse=True)
        if one.version > after
    )


def _wordings(clause: Clause, choice: ClauseChoice) -> list[Part]:
    alone = len(clause.variants) == 1
    heading = (
        translate("Library", "Texte")
        if alone
        else translate("Library", "Texte, variante « {nom} »")
    )
    return [
        Part(heading.format(nom=item.name), (rendered(clause, item.name, choice.fields),))
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
        Part(translate("Library", "Annexe à écrire par la mairie"), (clause.buyer_annex,)),
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
        qui=_sentence(clause.control.by), moyens=clause.control.means
    )
    sanction = consequence(clause, defaults(clause))
    return [
        Part(translate("Library", "Preuve demandée"), (proof, equivalent)),
        Part(translate("Library", "Qui contrôle, et comment"), (control,)),
        Part(translate("Library", "Si la clause n’est pas tenue"), (sanction,)),
    ]


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _limits(clause: Clause) -> list[Part]:
    amount = translate("Library", "Elle convient à tous les montants.")
    if clause.least_amount:
        advised = translate("Library", "Conseillée à partir de {montant} HT.")
        amount = advised.format(montant=money_text(clause.least_amount))
    return [
        Part(translate("Library", "Quand ne pas la retenir"), (clause.exceptions,)),
        Part(translate("Library", "Proportionnalité"), (amount,)),
    ]


def _neighbours(clause: Clause, catalogue: Catalogue) -> list[Part]:
    clauses, labels = catalogue.clauses, catalogue.labels
    families = families_of(clause, catalogue)
    return [
        linked(translate("Library", "Labels admis, ou équivalent"), LABEL, clause.labels, labels),
        linked(translate("Library", "À lire aussi"), CLAUSE, clause.related, clauses),
        linked(translate("Library", "Incompatible avec"), CLAUSE, clause.incompatible, clauses),
        linked(translate("Library", "Familles d’achat"), FAMILY, families, catalogue.families),
    ]


def _standing(clause: Clause, catalogue: Catalogue) -> list[Part]:
    reviewed = translate(
        "Library", "Clause {nom}, version {version}, relue le {jour} ; {fiabilite}."
    ).format(
        nom=clause.identifier,
        version=clause.version,
        jour=short_day_text(clause.reviewed_on),
        fiabilite=confidence_word(clause.confidence),
    )
    decp = translate("Library", "Données essentielles (DECP) : {valeur}")
    eforms = translate("Library", "Avis européen (eForms) : {code}")
    codes = (
        decp.format(valeur=clause.decp) if clause.decp else "",
        eforms.format(code=clause.eforms) if clause.eforms else "",
    )
    changes = revision_lines(clause.history)
    return [
        articles_part(clause.grounds, catalogue.law),
        Part(translate("Library", "Codes de publication"), codes, listed=True),
        Part(translate("Library", "Changements entre les versions"), changes, listed=True),
        Part(translate("Library", "Sources"), clause.sources, listed=True),
        Part(translate("Library", "Suivi"), (reviewed,)),
    ]
