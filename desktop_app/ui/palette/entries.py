"""What can be searched: the shipped data, the tenders, the pages, the steps, the gestures."""

import datetime
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from desktop_app.book.tenders import TenderSummary
from desktop_app.catalogue import Catalogue
from desktop_app.core.supplier import Supplier
from desktop_app.guide.lesson import Lesson
from desktop_app.ui.addresses import (
    ACCESS,
    DIARY,
    GESTURE,
    KEYS,
    LEARN,
    LESSON,
    MESSAGES,
    NEW,
    OPEN,
    PAGE,
    RECENT,
    STATE,
    STEP,
    SUPPLIER,
    TENDER,
    YEARLY,
)
from desktop_app.ui.figures import short_day_text
from desktop_app.ui.library.clauses import clause_entries
from desktop_app.ui.library.entry import Entry
from desktop_app.ui.library.families import family_entries
from desktop_app.ui.library.labels import label_entries
from desktop_app.ui.library.law import law_entries
from desktop_app.ui.library.networks import network_entries
from desktop_app.ui.library.sheet import Sheet
from desktop_app.ui.library.structures import structure_entries
from desktop_app.ui.library.targets import target
from desktop_app.ui.page_list import PAGES, RANKS, page_title
from desktop_app.ui.words import supplier_word, tender_status_word

translate = QCoreApplication.translate
SEPARATOR = " · "
LESSON_PAGE = "GuidePage"


def shipped_entries(catalogue: Catalogue, day: datetime.date) -> tuple[Entry, ...]:
    """Return everything that the shipped data holds, ready to be searched; it takes a moment."""
    found = (
        *_named(translate("Palette", "Clause"), clause_entries(catalogue)),
        *_named(translate("Palette", "Famille"), family_entries(catalogue)),
        *_named(translate("Palette", "Label"), label_entries(catalogue)),
        *_named(translate("Palette", "Structure"), structure_entries(catalogue)),
        *_named(translate("Palette", "Droit"), law_entries(catalogue.law, day)),
        *_named(translate("Palette", "Réseau d’appui"), network_entries(catalogue)),
        *(_lesson(lesson) for lesson in catalogue.guide.in_order() if LESSON_PAGE in RANKS),
    )
    for entry in found:
        entry.prepare()
        _ = entry.order
    return found


def place_entries() -> tuple[Entry, ...]:
    """Return the pages of the window and what can be begun from anywhere."""
    page, gesture = translate("Palette", "Page"), translate("Palette", "Action")
    gestures = (
        (NEW, translate("Palette", "Nouveau marché")),
        (OPEN, translate("Palette", "Ouvrir un dossier")),
        (YEARLY, translate("Palette", "Bilan de l’année")),
        (DIARY, translate("Palette", "Échéances et tour de rôle des fournisseurs")),
        (LEARN, translate("Palette", "Découvrir avec la commune d’exercice")),
        (RECENT, translate("Palette", "Fichiers récents")),
        (KEYS, translate("Palette", "Raccourcis clavier")),
        (MESSAGES, translate("Palette", "Derniers messages")),
        (ACCESS, translate("Palette", "Déclaration d’accessibilité")),
    )
    return (
        *(_plain(target(GESTURE, name), title, gesture) for name, title in gestures),
        *(_plain(target(PAGE, entry.name), page_title(entry), page) for entry in PAGES),
    )


def step_entries() -> tuple[Entry, ...]:
    """Return the steps of the tender on show."""
    from desktop_app.ui.wizard.steps import STEPS  # noqa: PLC0415 - 0.4 s, needed in a tender

    subtitle = translate("Palette", "Étape du marché ouvert")
    return tuple(_plain(target(STEP, step.__name__), step.title(), subtitle) for step in STEPS)


def tender_entries(tenders: Iterable[TenderSummary], catalogue: Catalogue) -> tuple[Entry, ...]:
    """Return the tenders of the book, and the sheet that says where each stands."""
    found: list[Entry] = []
    for tender in tenders:
        subject = tender.subject or translate("Palette", "Objet à préciser")
        family = catalogue.families.get(tender.family)
        facts = [
            translate("Palette", "Marché"),
            tender_status_word(tender.status),
            family.title if family else "",
            short_day_text(tender.date),
        ]
        said = SEPARATOR.join(filter(None, facts))
        found.append(_plain(target(TENDER, tender.identifier), subject, said, (facts[2],)))
        where = translate("Palette", "Où en est-on ? {objet}").format(objet=subject)
        state = target(STATE, tender.identifier)
        found.append(
            _plain(state, where, translate("Palette", "Page pour la personne qui reprend"))
        )
    return tuple(found)


def supplier_entries(suppliers: Iterable[Supplier]) -> tuple[Entry, ...]:
    """Return suppliers that the book has found."""
    kind = translate("Palette", "Fournisseur")
    return tuple(
        _plain(
            target(SUPPLIER, supplier.identifier),
            supplier.name,
            SEPARATOR.join(
                filter(None, (kind, supplier_word(supplier.kind), supplier.place.commune))
            ),
        )
        for supplier in suppliers
    )


def _named(kind: str, entries: Iterable[Entry]) -> Iterable[Entry]:
    for entry in entries:
        yield replace(entry, subtitle=SEPARATOR.join(filter(None, (kind, entry.subtitle))))


def _lesson(lesson: Lesson) -> Entry:
    subtitle = translate("Palette", "Leçon du guide")
    return _plain(target(LESSON, lesson.identifier), lesson.title, subtitle, (lesson.objective,))


def _plain(address: str, title: str, subtitle: str, words: tuple[str, ...] = ()) -> Entry:
    return Entry(
        target=address,
        title=title,
        subtitle=subtitle,
        words=words,
        marks={},
        sheet=lambda: Sheet(title, subtitle, ()),
    )
