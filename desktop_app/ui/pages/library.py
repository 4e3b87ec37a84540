"""The library: clauses, families, labels and law, to read and to copy."""

from typing import ClassVar

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QTabWidget

from desktop_app.core.clause_choice import Role
from desktop_app.ui.library.amounts import AMOUNT
from desktop_app.ui.library.clauses import clause_entries
from desktop_app.ui.library.families import family_entries, label_entries
from desktop_app.ui.library.law import RULE, TEXT, law_entries, version_text
from desktop_app.ui.library.upcoming import UPCOMING
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.shelf import Filter, Shelf
from desktop_app.ui.wizard.names import dimension_names, role_names
from desktop_app.ui.words import rung_word


class LibraryPage(Page):
    """Four shelves behind tabs."""

    title: ClassVar = QT_TRANSLATE_NOOP("Pages", "Bibliothèque")
    icon_name: ClassVar = "book-open"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._build()

    def _build(self) -> None:
        catalogue = self.session.catalogue
        version = self.tr("Clauses et règles, version {version}. Tout peut être lu et copié.")
        self.head(self.tr("Bibliothèque"), version.format(version=catalogue.version))
        self.clauses = Shelf(self.tr("Clauses"), self._clause_filters())
        self.clauses.show_entries(clause_entries(catalogue))
        self.families = Shelf(self.tr("Familles d’achat"))
        self.families.show_entries(family_entries(catalogue))
        self.labels = Shelf(self.tr("Labels"))
        self.labels.show_entries(label_entries(catalogue))
        law = catalogue.law
        self.law = Shelf(self.tr("Droit"), (self._law_filter(),), version_text(law.version))
        self.law.show_entries(law_entries(law, self.session.today()))
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Rayons de la bibliothèque"))
        for title, shelf in (
            (self.tr("Clauses"), self.clauses),
            (self.tr("Familles"), self.families),
            (self.tr("Labels"), self.labels),
            (self.tr("Droit"), self.law),
        ):
            self.tabs.addTab(shelf, title)
        self.column.addWidget(self.tabs, 1)

    def _clause_filters(self) -> tuple[Filter, ...]:
        families = {
            family.identifier: family.title for family in self.session.catalogue.families.values()
        }
        return (
            Filter("family", self.tr("Toutes les familles"), families),
            Filter(
                "role",
                self.tr("Toutes les places"),
                {role.value: role_names()[role] for role in Role},
            ),
            Filter(
                "rung",
                self.tr("Tous les paliers"),
                {str(rung): rung_word(rung) for rung in (1, 2, 3)},
            ),
            Filter(
                "dimension",
                self.tr("Environnement et social"),
                {side.value: name for side, name in dimension_names().items()},
            ),
        )

    def _law_filter(self) -> Filter:
        return Filter(
            "kind",
            self.tr("Règles, textes, seuils et annonces"),
            {
                RULE: self.tr("Règles"),
                TEXT: self.tr("Textes"),
                AMOUNT: self.tr("Seuils"),
                UPCOMING: self.tr("À venir"),
            },
        )
