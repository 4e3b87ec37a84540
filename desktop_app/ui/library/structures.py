"""The structures of the social economy: what each is, how to check it, what is reserved."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop_app.catalogue import Catalogue
from desktop_app.clauses.structure import Structure
from desktop_app.ui.library.entry import Entry, in_order
from desktop_app.ui.library.grounds import articles_part, checking
from desktop_app.ui.library.sheet import Part, Sheet
from desktop_app.ui.library.targets import FAMILY, STRUCTURE, linked, target
from desktop_app.ui.wizard.names import reservation_names

translate = QCoreApplication.translate
NOTHING = "nothing"


def structure_entries(catalogue: Catalogue) -> tuple[Entry, ...]:
    """Return every structure, by title."""
    return in_order([_entry(one, catalogue) for one in catalogue.structures.values()])


def _entry(structure: Structure, catalogue: Catalogue) -> Entry:
    reserved = frozenset(one.value for one in structure.reservations)
    return Entry(
        target=target(STRUCTURE, structure.identifier),
        title=_title(structure),
        subtitle=_reserved(structure),
        words=(structure.acronym, structure.definition, *structure.usual_work),
        marks={"reservation": reserved or frozenset({NOTHING})},
        sheet=partial(structure_sheet, structure, catalogue),
    )


def _title(structure: Structure) -> str:
    if not structure.acronym.isupper():
        return structure.title
    named = translate("Library", "{titre} ({sigle})")
    return named.format(titre=structure.title, sigle=structure.acronym)


def _reserved(structure: Structure) -> str:
    names = reservation_names()
    if not structure.reservations:
        return translate("Library", "Aucun marché ne peut lui être réservé à ce titre")
    said = translate("Library", "Marchés ou lots réservés : {motifs}")
    return said.format(motifs=", ".join(names[one] for one in structure.reservations))


def structure_sheet(structure: Structure, catalogue: Catalogue) -> Sheet:
    """Show a structure whole: what it is, how to recognise and check it, what is reserved."""
    families = (
        family.identifier
        for family in catalogue.families.values()
        if structure.identifier in family.structures
    )
    return Sheet(
        _title(structure),
        _reserved(structure),
        (
            Part(translate("Library", "Ce que c’est"), (structure.definition,)),
            Part(translate("Library", "À quoi la reconnaître"), (structure.recognition,)),
            Part(translate("Library", "Comment la vérifier"), (structure.verification,)),
            Part(translate("Library", "Ce qui peut lui être réservé"), (structure.reserved_work,)),
            Part(
                translate("Library", "Ce qu’elle fait d’habitude"),
                structure.usual_work,
                listed=True,
            ),
            linked(
                translate("Library", "Familles où elle répond souvent"),
                FAMILY,
                families,
                catalogue.families,
            ),
            articles_part(structure.grounds, catalogue.law),
            Part(translate("Library", "Sources"), structure.sources, listed=True),
            Part(
                translate("Library", "Suivi"),
                (checking(structure.verified_on, structure.confidence),),
            ),
        ),
    )
