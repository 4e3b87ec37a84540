"""The clauses of the town, and the mark of those that it likes."""

from collections.abc import Collection
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.clause import Clause
from desktop_app.clauses.wording import defaults, level_lines, rendered
from desktop_app.core.clause_choice import Role
from desktop_app.core.town_clause import TownClause
from desktop_app.law.wording import Hit, scan
from desktop_app.ui.library.clause_sheet import revision_lines
from desktop_app.ui.library.entry import Entry
from desktop_app.ui.library.filters import COLLECTION, FAVOURITE, OWN
from desktop_app.ui.library.kinship import families_of
from desktop_app.ui.library.sheet import Part, Sheet
from desktop_app.ui.library.targets import CLAUSE, TOWN, split, target
from desktop_app.ui.wizard.names import dimension_names, role_names

translate = QCoreApplication.translate


def town_entries(clauses: Collection[TownClause], catalogue: Catalogue) -> tuple[Entry, ...]:
    """Return the clauses of the town."""
    return tuple(_entry(clause, catalogue) for clause in clauses)


def with_favourites(entries: tuple[Entry, ...], liked: Collection[str]) -> tuple[Entry, ...]:
    """Return the entries of the library, those that the town likes marked so in words."""
    return tuple(_liked(entry) if split(entry.target)[1] in liked else entry for entry in entries)


def variant_of(clause: Clause) -> TownClause:
    """Return a clause of the town that begins as a clause of the library."""
    texts = (rendered(clause, clause.variants[0].name, defaults(clause)), level_lines(clause))
    return TownClause(
        title=clause.title,
        text="\n\n".join(text for text in texts if text),
        role=clause.role,
        dimension=clause.dimension,
        checked_by=clause.control.by,
        origin=clause.identifier,
        origin_version=clause.version,
    )


def town_sheet(clause: TownClause, catalogue: Catalogue) -> Sheet:
    """Show a clause of the town: its text, who checks it, where it comes from."""
    lead = (
        translate("Library", "Clause de la commune"),
        role_names()[clause.role],
        dimension_names()[clause.dimension],
    )
    return Sheet(
        clause.title,
        " · ".join(lead),
        (
            Part(translate("Library", "Texte"), (clause.text,)),
            Part(
                translate("Library", "Formulations à revoir"),
                tuple(hit_line(hit) for hit in scan(clause.text, catalogue.law.lexicon)),
                listed=True,
            ),
            Part(translate("Library", "Qui contrôle"), (clause.checked_by,)),
            Part(translate("Library", "Dans un marché"), (use_of(clause.role),)),
            *_origin(clause, catalogue),
        ),
    )


def hit_line(hit: Hit) -> str:
    """Say what is wrong with a wording, and what to write instead."""
    instead = translate("Library", "À la place : {proposition}")
    return "\n".join((hit.message, instead.format(proposition=hit.proposal)))


def use_of(role: Role) -> str:
    """Say where a clause of the town is taken up in a tender."""
    if role is Role.CRITERION:
        return translate(
            "Library",
            "Un critère se recopie à l’étape Critères : son poids et sa notation s’y règlent.",
        )
    if role is Role.EXECUTION:
        return translate(
            "Library",
            "À l’étape Conditions d’exécution : « Reprendre une clause de la commune… ».",
        )
    return translate("Library", "À l’étape Exigences : « Reprendre une clause de la commune… ».")


def _entry(clause: TownClause, catalogue: Catalogue) -> Entry:
    own = translate("Library", "Clause de la commune")
    role, side = role_names()[clause.role], dimension_names()[clause.dimension]
    marks = {
        COLLECTION: frozenset({OWN}),
        "role": frozenset({clause.role.value}),
        "dimension": frozenset({clause.dimension.value}),
    }
    origin = catalogue.clauses.get(clause.origin)
    if origin is not None:
        marks["family"] = frozenset(families_of(origin, catalogue))
        marks["theme"] = frozenset({origin.theme})
        marks["rung"] = frozenset({str(origin.rung)})
    return Entry(
        target=target(TOWN, clause.identifier),
        title=clause.title,
        subtitle=" · ".join((own, role, side)),
        words=(own, role, side, clause.text),
        marks=marks,
        sheet=partial(town_sheet, clause, catalogue),
    )


def _liked(entry: Entry) -> Entry:
    return replace(
        entry,
        subtitle=" · ".join((translate("Library", "Favori"), entry.subtitle)),
        marks={**entry.marks, COLLECTION: frozenset({FAVOURITE})},
        sheet=partial(_liked_sheet, entry),
    )


def _liked_sheet(entry: Entry) -> Sheet:
    sheet = entry.sheet()
    return replace(sheet, lead=" · ".join((translate("Library", "Favori"), sheet.lead)))


def _origin(clause: TownClause, catalogue: Catalogue) -> list[Part]:
    if not clause.origin:
        return []
    heading = translate("Library", "Clause d’origine")
    origin = catalogue.clauses.get(clause.origin)
    if origin is None:
        gone = translate("Library", "« {nom} » n’est plus dans la bibliothèque.")
        return [Part(heading, (gone.format(nom=clause.origin),))]
    came = translate("Library", "{titre}, version {version}")
    told = came.format(titre=origin.title, version=clause.origin_version)
    parts = [Part(heading, (told,), targets=(target(CLAUSE, origin.identifier),))]
    if origin.version > clause.origin_version:
        changes = revision_lines(origin.history, clause.origin_version)
        unsaid = translate("Library", "Version {version}, sans résumé des changements.")
        parts.append(
            Part(
                translate("Library", "La clause d’origine a changé depuis :"),
                changes or (unsaid.format(version=origin.version),),
                listed=True,
            )
        )
    return parts
